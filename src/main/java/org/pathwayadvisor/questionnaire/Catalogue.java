package org.pathwayadvisor.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Section;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Who;

/** The printed catalogue of questions. */
public final class Catalogue {
    private Catalogue() {}

    /** All questions in form order, or those that one person usually knows. */
    public static String print(Optional<Who> who) {
        List<Ask> asks = Dictionary.all().stream()
                .filter(a -> who.isEmpty() || a.question().who() == who.get())
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(asks.size()
                + (asks.size() == 1 ? " question" : " questions")
                + who.map(w -> " for the " + Text.meaning(w)).orElse(" in form order"));
        String section = "";
        for (Ask ask : asks) {
            if (!ask.section().title().equals(section)) {
                section = ask.section().title();
                lines.add("");
                lines.add(section.toUpperCase(Locale.ROOT) + about(ask.section()));
            }
            lines.add("");
            question(ask, lines);
        }
        if (who.isEmpty()) {
            overrides(lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private static String about(Section section) {
        return section.scope() == Scope.PRODUCT
                ? ""
                : " (for each " + section.scope().noun() + ")";
    }

    /** No question, and yet a part of the file that changes answers. */
    private static void overrides(List<String> lines) {
        lines.add("");
        lines.add("OVERRIDES (a list, one entry for each rule and function)");
        lines.addAll(Lines.wrap(
                "  ",
                "  ",
                "What a person says against a rule. Both answers are reported: with the override, and by the rules"
                        + " alone. A stop is never overruled."));
        OverridesReader.PARTS.forEach((part, what) -> lines.addAll(Lines.wrap("  " + part + ": ", "    ", what)));
    }

    private static void question(Ask ask, List<String> lines) {
        lines.add(ask.path() + (ask.question().first() ? "   (short form)" : ""));
        lines.addAll(Lines.wrap("  ", "  ", ask.question().text()));
        lines.addAll(Lines.wrap("  why: ", "       ", ask.question().why()));
        lines.add("  who: " + Text.meaning(ask.question().who())
                + (ask.question().judgement() ? "; a judgement, with by and because" : ""));
        if (!ask.question().authority().isEmpty()) {
            lines.add("  authority: " + ask.question().authority());
        }
        String opens = Lines.opens(ask);
        if (!opens.isEmpty()) {
            lines.addAll(Lines.wrap("  opens when: ", "    ", opens));
        }
        if (ask.kind() == Kind.CHOICE || ask.kind() == Kind.SET) {
            lines.add(ask.kind() == Kind.SET ? "  answer: a list of these, [] for none" : "  answer: one of these");
            lines.addAll(Lines.choices("    ", ask));
        } else {
            lines.add("  answer: " + Lines.answer(ask));
        }
    }
}
