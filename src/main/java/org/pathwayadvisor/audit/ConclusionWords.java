package org.pathwayadvisor.audit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.AllListed;
import org.pathwayadvisor.model.Assumed;
import org.pathwayadvisor.model.Bears;
import org.pathwayadvisor.model.Checked;
import org.pathwayadvisor.model.Computed;
import org.pathwayadvisor.model.CountsAs;
import org.pathwayadvisor.model.CountsNotAs;
import org.pathwayadvisor.model.Finding;
import org.pathwayadvisor.model.Has;
import org.pathwayadvisor.model.HasNot;
import org.pathwayadvisor.model.Lacks;
import org.pathwayadvisor.model.LawApplies;
import org.pathwayadvisor.model.Listed;
import org.pathwayadvisor.model.MayBe;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NeedsPhase;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.model.OfType;
import org.pathwayadvisor.model.Outdated;
import org.pathwayadvisor.model.RegulatoryStatus;
import org.pathwayadvisor.model.RiskLabel;
import org.pathwayadvisor.model.Route;
import org.pathwayadvisor.model.Settled;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.model.TypeRuledOut;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;

/** Conclusions in the words of a case, both ways: {@code not-met triage cds-1}. */
public final class ConclusionWords {
    private static final Map<String, Class<? extends Record>> VERBS = new LinkedHashMap<>();

    static {
        List.<Class<? extends Record>>of(
                        Met.class,
                        NotMet.class,
                        Route.class,
                        TypeFits.class,
                        TypeRuledOut.class,
                        Bears.class,
                        RiskLabel.class,
                        Assumed.class,
                        CountsAs.class,
                        CountsNotAs.class,
                        LawApplies.class,
                        Settled.class,
                        Listed.class,
                        AllListed.class,
                        Outdated.class,
                        Has.class,
                        HasNot.class,
                        Checked.class,
                        NeedsPhase.class,
                        MayBe.class,
                        OfType.class,
                        Computed.class,
                        Lacks.class,
                        RegulatoryStatus.class,
                        Finding.class)
                .forEach(type -> VERBS.put(verb(type), type));
    }

    private ConclusionWords() {}

    static Set<String> verbs() {
        return VERBS.keySet();
    }

    static Class<? extends Record> type(String verb) {
        return VERBS.get(verb);
    }

    static String verb(Class<?> type) {
        return Text.kebab(type.getSimpleName());
    }

    /** The conclusion in words. */
    public static String of(Object conclusion) {
        StringBuilder out = new StringBuilder(verb(conclusion.getClass()));
        for (RecordComponent part : conclusion.getClass().getRecordComponents()) {
            Object value = value(conclusion, part);
            out.append(' ').append(value instanceof Enum<?> e ? Text.word(e) : value);
        }
        return out.toString();
    }

    /** The conclusion, or empty with a problem. */
    static Optional<Object> parse(List<String> words, Place place, List<Problem> problems) {
        Class<? extends Record> type = VERBS.get(words.get(0));
        RecordComponent[] parts = type.getRecordComponents();
        if (words.size() != parts.length + 1) {
            List<String> names =
                    Arrays.stream(parts).map(p -> "<" + p.getName() + ">").toList();
            problems.add(new Problem(
                    place,
                    "`" + String.join(" ", words) + "` is not complete, or says too much",
                    "it reads `" + words.get(0) + " " + String.join(" ", names) + "`"));
            return Optional.empty();
        }
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = read(parts[i], words.get(i + 1), place, problems);
            if (values[i] == null) {
                return Optional.empty();
            }
        }
        return Optional.of(create(type, values));
    }

    public static Object create(Class<? extends Record> type, Object... values) {
        try {
            return type.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object read(RecordComponent part, String word, Place place, List<Problem> problems) {
        if (part.getType() == String.class) {
            return word;
        }
        List<String> known = new ArrayList<>();
        for (Object constant : part.getType().getEnumConstants()) {
            String name = Text.word((Enum<?>) constant);
            if (name.equals(word)) {
                return constant;
            }
            known.add(name);
        }
        problems.add(new Problem(
                place,
                "`" + word + "` is not a " + part.getName(),
                Nearest.hint(word, known, "known: " + String.join(", ", known))));
        return null;
    }

    private static Object value(Object record, RecordComponent part) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
