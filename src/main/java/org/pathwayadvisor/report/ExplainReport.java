package org.pathwayadvisor.report;

import java.util.List;
import org.pathwayadvisor.assessment.Explanation;
import org.pathwayadvisor.assessment.WhyNot;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;

/** Derivations as text that can be read aloud. */
public final class ExplainReport {
    private ExplainReport() {}

    /** Conclusion, then rule and authority, then what it rests on, indented. */
    public static String tree(List<Explanation> explanations) {
        StringBuilder out = new StringBuilder();
        for (Explanation e : explanations) {
            out.append(e.function()).append('\n');
            e.root()
                    .ifPresentOrElse(
                            root -> node(root, "  ", out),
                            () -> out.append(
                                    "  still open: `pathway assess` lists what is possible and what to ask next\n"));
        }
        return out.toString();
    }

    /** Both derivations, that of the rules first: an override never hides what they say. */
    public static String both(List<Explanation> alone, List<Explanation> overruled) {
        return "BY THE RULES ALONE\n" + tree(alone) + "\nWITH THE OVERRIDES OF THE FILE\n" + tree(overruled);
    }

    private static void node(Explanation.Node node, String indent, StringBuilder out) {
        out.append(indent).append(node.conclusion());
        if (node.kind().equals(Explanation.OVERRIDE)) {
            out.append('\n').append(indent).append("  OVERRULED: against ").append(node.rule());
            out.append(", by ")
                    .append(Prose.plain(Prose.verbatim(node.title())))
                    .append('\n');
            return;
        }
        if (node.shownAbove()) {
            out.append(" (see above)\n");
            return;
        }
        out.append('\n').append(indent).append("  because: ").append(node.title());
        out.append(" [").append(node.rule()).append(", ");
        out.append(Source.shown(node.citation(), node.kind()));
        out.append("]\n");
        AnswerSentence.of(node.answers())
                .forEach(
                        a -> out.append(indent).append("  you said: ").append(a).append('\n'));
        node.from().forEach(n -> node(n, indent + "    ", out));
    }

    /** For each rule that could have given the pathway, what stood against it. */
    public static String whyNot(Pathway wanted, List<WhyNot.Miss> misses) {
        StringBuilder out = new StringBuilder("Why not: " + Text.meaning(wanted) + "?\n");
        String function = "";
        List<String> above = List.of();
        for (WhyNot.Miss miss : misses) {
            if (!miss.function().equals(function)) {
                function = miss.function();
                out.append(function).append('\n');
            }
            out.append("  ").append(miss.title()).append(" [").append(miss.rule());
            out.append(", ").append(miss.citation()).append("]\n");
            if (miss.steps().isEmpty()) {
                out.append("    this rule applies\n");
            }
            if (!miss.steps().isEmpty() && miss.steps().equals(above)) {
                out.append("    the same stands against it\n");
                continue;
            }
            above = miss.steps();
            String indent = "    ";
            for (String step : miss.steps()) {
                out.append(indent).append(step).append('\n');
                indent += "  ";
            }
        }
        if (misses.isEmpty()) {
            out.append("  no rule of this rule base gives it\n");
        }
        return out.toString();
    }
}
