package org.pathwayadvisor.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.audit.graph.GraphEdge;
import org.pathwayadvisor.audit.graph.GraphNode;
import org.pathwayadvisor.audit.graph.RuleGraph;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.report.Json;
import org.pathwayadvisor.rulebase.RuleCatalogue;

/** {@code pathway rules graph}. */
final class RulesGraphCommand extends Action {
    private static final String FORMAT = "format";
    private static final List<String> FORMATS = List.of("json", "dot");

    RulesGraphCommand() {
        super("graph", "Print the rules as a graph for other tools: questions, rules, conclusions, pathways.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.option(FORMAT, "FORMAT", "json or dot (default: json).");
        LawOptions.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        String format = line.option(FORMAT).orElse("json");
        if (!FORMATS.contains(format)) {
            throw new UsageError("`" + format + "` is not a format", Nearest.hint(format, FORMATS, "known: json, dot"));
        }
        RuleGraph graph = graph(LawOptions.of(line));
        screen.out().print(format.equals("dot") ? dot(graph) : json(graph));
        return Exit.DECIDED;
    }

    /** The graph of the rules in force on the day. */
    static RuleGraph graph(LawOptions options) {
        Advisor advisor = options.advisor();
        Law law = advisor.law(options.asOf());
        return RuleGraph.of(
                RuleCatalogue.of(advisor.rules().files(), List.of()).rules().stream()
                        .filter(r -> r.inForce(law.day()))
                        .toList(),
                law.tables().rows(),
                law.tables().types());
    }

    private static String json(RuleGraph graph) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("nodes", graph.nodes().stream().map(RulesGraphCommand::node).toList());
        root.put("edges", graph.edges().stream().map(RulesGraphCommand::edge).toList());
        return Json.write(root);
    }

    private static Map<String, Object> node(GraphNode node) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", node.id());
        one.put("kind", node.kind().word());
        one.put("name", node.name());
        one.put("text", node.text());
        return one;
    }

    private static Map<String, Object> edge(GraphEdge edge) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("from", edge.from());
        one.put("to", edge.to());
        if (!edge.choice().isEmpty()) {
            one.put("answer", edge.choice());
        }
        if (!edge.by().isEmpty()) {
            one.put("rule", edge.by());
        }
        return one;
    }

    private static String dot(RuleGraph graph) {
        StringBuilder out = new StringBuilder("digraph rules {\n  rankdir=LR;\n");
        for (GraphNode node : graph.nodes()) {
            String shape = switch (node.kind()) {
                case QUESTION -> "box";
                case ROW -> "folder";
                case RULE -> "ellipse";
                case CONCLUSION -> "plaintext";
                case PATHWAY -> "doubleoctagon";
            };
            out.append("  ").append(quoted(node.id())).append(" [label=").append(quoted(node.name()));
            out.append(", tooltip=")
                    .append(quoted(node.text()))
                    .append(", shape=")
                    .append(shape)
                    .append("];\n");
        }
        for (GraphEdge edge : graph.edges()) {
            String label = edge.choice().isEmpty() ? edge.by() : edge.choice();
            out.append("  ").append(quoted(edge.from())).append(" -> ").append(quoted(edge.to()));
            out.append(label.isEmpty() ? "" : " [label=" + quoted(label) + "]").append(";\n");
        }
        return out.append("}\n").toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
    }
}
