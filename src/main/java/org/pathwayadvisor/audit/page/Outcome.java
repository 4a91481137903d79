package org.pathwayadvisor.audit.page;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pathwayadvisor.derivation.Phrases;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Checked;
import org.pathwayadvisor.model.CountsAs;
import org.pathwayadvisor.model.CountsNotAs;
import org.pathwayadvisor.model.Finding;
import org.pathwayadvisor.model.Has;
import org.pathwayadvisor.model.HasNot;
import org.pathwayadvisor.model.Lacks;
import org.pathwayadvisor.model.LawApplies;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NeedsPhase;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.model.Route;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.model.TypeRuledOut;
import org.pathwayadvisor.rulebase.Rule;

/** What a rule, or a case, concludes, in words. */
final class Outcome {
    private Outcome() {}

    /** The conclusion of a rule, as a clause. */
    static String of(Rule rule) {
        List<Enum<?>> words = rule.arguments().stream()
                .filter(Enum.class::isInstance)
                .<Enum<?>>map(a -> (Enum<?>) a)
                .toList();
        Class<?> type = rule.conclusion();
        if (type == Finding.class) {
            return "it is reported under this title";
        } else if (type == TypeFits.class) {
            return "it fits that device type";
        } else if (type == TypeRuledOut.class) {
            return "it is not of that device type";
        } else if (type == LawApplies.class) {
            return "the law of the register applies";
        } else if (type == Lacks.class) {
            return "it lacks what the row asks: " + meanings(words);
        }
        return words.isEmpty() ? "as the row says" : clause(type, words);
    }

    private static String clause(Class<?> type, List<Enum<?>> words) {
        Enum<?> first = words.get(0);
        if (type == Met.class) {
            return Markdown.plain(Text.meaning(first));
        } else if (type == NotMet.class) {
            return Markdown.plain(Text.negation(first));
        } else if (type == Route.class) {
            return "the route is open: " + meanings(words);
        } else if (type == Has.class || type == CountsAs.class) {
            return "it counts as “" + meanings(words) + "”";
        } else if (type == HasNot.class || type == CountsNotAs.class) {
            return "it does not count as “" + meanings(words) + "”";
        } else if (type == Checked.class) {
            return "item of the checklist: " + meanings(words);
        } else if (type == NeedsPhase.class) {
            return "the plan needs the phase: " + meanings(words);
        }
        return meanings(words);
    }

    private static String meanings(List<Enum<?>> words) {
        return words.stream().map(w -> Markdown.plain(Text.meaning(w))).collect(Collectors.joining(": "));
    }

    /** A conclusion of a case, about whom it is said. */
    static String of(Object conclusion) {
        if (conclusion instanceof Finding f) {
            return Markdown.code(f.id()) + " is reported (" + Markdown.plain(f.subject()) + ")";
        }
        List<Enum<?>> words = new ArrayList<>();
        String subject = "";
        for (RecordComponent part : conclusion.getClass().getRecordComponents()) {
            Object value = value(conclusion, part);
            if (value instanceof Enum<?> e) {
                words.add(e);
            } else if (part.getName().equals("subject")) {
                subject = value.toString();
            }
        }
        String clause = words.isEmpty() || conclusion instanceof Lacks
                ? Markdown.plain(Phrases.of(conclusion))
                : clause(conclusion.getClass(), words);
        return clause + (subject.isEmpty() ? "" : " (" + Markdown.plain(subject) + ")");
    }

    private static Object value(Object record, RecordComponent part) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
