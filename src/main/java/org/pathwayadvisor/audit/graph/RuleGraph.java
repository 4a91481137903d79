package org.pathwayadvisor.audit.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.reference.TypeInfo;
import org.pathwayadvisor.rulebase.Rule;

/** The rules in force on a day as nodes and edges, in a fixed order. */
public final class RuleGraph {
    private final SortedMap<String, GraphNode> nodes = new TreeMap<>();
    private final SortedSet<GraphEdge> edges = new TreeSet<>();

    private RuleGraph() {}

    /**
     * The graph of some rules.
     *
     * @param rows  the rows of the tables in force on the day
     * @param types what device types are called
     */
    public static RuleGraph of(Collection<Rule> rules, List<Object> rows, Map<String, TypeInfo> types) {
        RuleGraph graph = new RuleGraph();
        for (Ask ask : Dictionary.all()) {
            graph.add(new GraphNode(
                    GraphNode.Kind.QUESTION, ask.path(), ask.question().text()));
        }
        for (Pathway pathway : Pathway.values()) {
            graph.add(new GraphNode(GraphNode.Kind.PATHWAY, pathway.word(), Text.meaning(pathway)));
        }
        Map<String, Conclusions> concluded = new LinkedHashMap<>();
        for (Rule rule : rules) {
            for (Conclusions c : Conclusions.of(rule, new RowValues(rule, rows))) {
                concluded.putIfAbsent(graph.add(c.node()), c);
            }
        }
        List<Conclusions> all = new ArrayList<>(concluded.values());
        rules.forEach(rule -> new RuleEdges(graph, rule, rows, types, all).add());
        return graph;
    }

    String add(GraphNode node) {
        nodes.putIfAbsent(node.id(), node);
        return node.id();
    }

    void edge(String from, String to) {
        edges.add(new GraphEdge(from, to, "", ""));
    }

    void edge(Reads answer, String to) {
        edges.add(new GraphEdge(GraphNode.Kind.QUESTION.word() + ":" + answer.path(), to, answer.answer(), ""));
    }

    void by(String from, String to, String rule) {
        edges.add(new GraphEdge(from, to, "", rule));
    }

    /** Every node, by kind and name. */
    public List<GraphNode> nodes() {
        return nodes.values().stream().sorted().toList();
    }

    /** Every edge, sorted. */
    public List<GraphEdge> edges() {
        return List.copyOf(edges);
    }

    /** The node of a kind and name, or null. */
    public GraphNode node(GraphNode.Kind kind, String name) {
        return nodes.get(kind.word() + ":" + name);
    }

    GraphNode node(String id) {
        return nodes.get(id);
    }
}
