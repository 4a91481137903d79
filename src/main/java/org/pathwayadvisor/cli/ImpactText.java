package org.pathwayadvisor.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.audit.graph.GraphNode;
import org.pathwayadvisor.audit.graph.GraphNode.Kind;
import org.pathwayadvisor.audit.graph.Impact;
import org.pathwayadvisor.report.PathwayWords;

/** What a question or a rule can influence, as text: what reads it, by answer, and all that can follow. */
final class ImpactText {
    private static final int NAMES = 40;

    private ImpactText() {}

    static String of(Impact impact, String name) {
        Paragraphs page = new Paragraphs();
        page.line(0, name + ": " + impact.from().text());
        if (impact.all().isEmpty()) {
            page.line(
                    2,
                    "no rule in force reads it: a number or a date counts through what is computed of it, and"
                            + " words are only printed");
            return page.toString();
        }
        boolean rule = impact.byChoice().isEmpty();
        page.gap();
        page.line(0, rule ? "IT CONCLUDES" : "READ BY");
        impact.direct().forEach(n -> page.line(2, n.name() + "  " + n.text()));
        page.gap();
        page.line(0, "IN ALL IT CAN INFLUENCE");
        reached(page, impact.all(), NAMES);
        if (impact.byChoice().size() > 1) {
            byAnswer(page, impact.byChoice());
        }
        return page.toString();
    }

    /** Of each answer what not every answer can influence. */
    private static void byAnswer(Paragraphs page, Map<String, Set<GraphNode>> byChoice) {
        Set<GraphNode> shared = new TreeSet<>(byChoice.values().iterator().next());
        byChoice.values().forEach(shared::retainAll);
        page.gap();
        page.line(0, "BY ANSWER · what not every answer can influence");
        byChoice.forEach((answer, nodes) -> {
            Set<GraphNode> own = new TreeSet<>(nodes);
            own.removeAll(shared);
            page.line(2, answer + (own.isEmpty() ? ": nothing of its own" : ""));
            if (!own.isEmpty()) {
                reached(page, own, NAMES / 2);
            }
        });
    }

    private static void reached(Paragraphs page, Collection<GraphNode> nodes, int most) {
        List<String> pathways =
                Impact.of(Kind.PATHWAY, nodes).stream().map(GraphNode::name).toList();
        if (!pathways.isEmpty()) {
            page.line(4, "pathways: " + PathwayWords.anyWord(pathways, "and"));
        }
        named(page, "rule", Impact.of(Kind.RULE, nodes), most);
        named(page, "row", Impact.of(Kind.ROW, nodes), most);
        named(page, "conclusion", Impact.of(Kind.CONCLUSION, nodes), most);
    }

    private static void named(Paragraphs page, String what, List<GraphNode> nodes, int most) {
        if (!nodes.isEmpty()) {
            String more = nodes.size() > most ? ", and " + (nodes.size() - most) + " more: --format json" : "";
            page.line(
                    4,
                    nodes.size() + " " + what + (nodes.size() == 1 ? ": " : "s: ")
                            + String.join(
                                    ", ",
                                    nodes.stream()
                                            .limit(most)
                                            .map(GraphNode::name)
                                            .toList())
                            + more);
        }
    }
}
