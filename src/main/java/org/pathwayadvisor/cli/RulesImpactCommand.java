package org.pathwayadvisor.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.audit.graph.GraphNode;
import org.pathwayadvisor.audit.graph.Impact;
import org.pathwayadvisor.audit.graph.RuleGraph;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.report.Json;

/** {@code pathway rules impact QUESTION-OR-RULE}. */
final class RulesImpactCommand extends Action {
    private static final String NAME = "NAME";

    RulesImpactCommand() {
        super("impact", "List the rules, conclusions and pathways that a question or a rule can influence.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.needs(NAME, "A question such as image.draws, one choice of it such as inputs.image, or a rule.");
        Format.declare(syntax, Format.TEXT, Format.JSON);
        LawOptions.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        Format format = Format.of(line, Format.TEXT, Format.JSON);
        String name = line.word(NAME);
        RuleGraph graph = RulesGraphCommand.graph(LawOptions.of(line));
        Impact impact = impact(graph, name);
        screen.out().print(format == Format.JSON ? json(impact, name) : ImpactText.of(impact, name));
        return Exit.DECIDED;
    }

    private static Impact impact(RuleGraph graph, String name) {
        Ask ask = Dictionary.find(name);
        if (ask != null) {
            String choice =
                    ask.path().equals(name) ? "" : name.substring(ask.path().length() + 1);
            return Impact.question(graph, graph.node(GraphNode.Kind.QUESTION, ask.path()), choice);
        }
        GraphNode rule = graph.node(GraphNode.Kind.RULE, name);
        if (rule == null) {
            List<String> known = new ArrayList<>();
            Dictionary.all().forEach(a -> known.add(a.path()));
            Impact.of(GraphNode.Kind.RULE, graph.nodes()).forEach(r -> known.add(r.name()));
            throw new UserError(
                    "`" + name + "` is no question and no rule in force on the day",
                    Nearest.hint(name, known, "`pathway questions` and `pathway rules list` list them"));
        }
        return Impact.rule(graph, rule);
    }

    private static String json(Impact impact, String name) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("from", impact.from().id());
        root.put("name", name);
        root.put("text", impact.from().text());
        root.put("direct", impact.direct().stream().map(GraphNode::id).toList());
        root.putAll(reached(impact.all()));
        Map<String, Object> byChoice = new LinkedHashMap<>();
        impact.byChoice().forEach((choice, nodes) -> byChoice.put(choice, reached(nodes)));
        root.put("byAnswer", byChoice);
        return Json.write(root);
    }

    private static Map<String, Object> reached(Set<GraphNode> nodes) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("rules", names(GraphNode.Kind.RULE, nodes));
        one.put("rows", names(GraphNode.Kind.ROW, nodes));
        one.put("conclusions", names(GraphNode.Kind.CONCLUSION, nodes));
        one.put("pathways", names(GraphNode.Kind.PATHWAY, nodes));
        return one;
    }

    private static List<String> names(GraphNode.Kind kind, Set<GraphNode> nodes) {
        return Impact.of(kind, nodes).stream().map(GraphNode::name).toList();
    }
}
