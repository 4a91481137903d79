package org.pathwayadvisor.audit.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a question or a rule can influence, through conclusions, rows of tables and the settled route.
 *
 * @param direct   the rules, and rows of tables, that read it or that it concludes for
 * @param all      everything that it can influence
 * @param byChoice for each answer, what it can influence; empty for a rule
 */
public record Impact(GraphNode from, Set<GraphNode> direct, Set<GraphNode> all, Map<String, Set<GraphNode>> byChoice) {
    /** The nodes of one kind among some. */
    public static List<GraphNode> of(GraphNode.Kind kind, Collection<GraphNode> nodes) {
        return nodes.stream().filter(n -> n.kind() == kind).toList();
    }

    /** What an answer to a question, or what one of its choices, can influence. */
    public static Impact question(RuleGraph graph, GraphNode question, String choice) {
        Map<String, List<String>> starts = new TreeMap<>();
        for (GraphEdge e : graph.edges()) {
            if (e.from().equals(question.id())
                    && (choice.isEmpty() || e.choice().startsWith(choice + ": "))) {
                starts.computeIfAbsent(e.choice(), c -> new ArrayList<>()).add(e.to());
            }
        }
        Steps steps = new Steps(graph);
        Map<String, Set<GraphNode>> byChoice = new LinkedHashMap<>();
        Set<GraphNode> direct = new TreeSet<>();
        Set<GraphNode> all = new TreeSet<>();
        starts.forEach((answer, to) -> {
            to.forEach(id -> direct.add(graph.node(id)));
            Set<GraphNode> reached = steps.from(to);
            byChoice.put(answer, reached);
            all.addAll(reached);
        });
        return new Impact(question, direct, all, byChoice);
    }

    /** What a rule can influence. */
    public static Impact rule(RuleGraph graph, GraphNode rule) {
        Steps steps = new Steps(graph);
        Set<GraphNode> direct = new TreeSet<>();
        steps.next(rule.id()).forEach(id -> direct.add(graph.node(id)));
        return new Impact(rule, direct, steps.from(steps.next(rule.id())), Map.of());
    }

    /** Walks edges forward. */
    private static final class Steps {
        private final RuleGraph graph;
        private final Map<String, List<String>> next = new HashMap<>();

        private Steps(RuleGraph graph) {
            this.graph = graph;
            for (GraphEdge e : graph.edges()) {
                next.computeIfAbsent(e.from(), f -> new ArrayList<>()).add(e.to());
                if (!e.by().isEmpty()) {
                    // The rule that applies a row is part of what the row influences, though not all that it concludes.
                    next.computeIfAbsent(e.from(), f -> new ArrayList<>()).add(APPLIED + e.by());
                }
            }
        }

        private static final String APPLIED = "applied ";

        private List<String> next(String id) {
            return next.getOrDefault(id, List.of());
        }

        private Set<GraphNode> from(Collection<String> starts) {
            Set<GraphNode> reached = new TreeSet<>();
            Set<String> seen = new java.util.HashSet<>(starts);
            Deque<String> open = new ArrayDeque<>(starts);
            while (!open.isEmpty()) {
                String id = open.poll();
                if (id.startsWith(APPLIED)) {
                    reached.add(graph.node(GraphNode.Kind.RULE, id.substring(APPLIED.length())));
                    continue;
                }
                reached.add(graph.node(id));
                next(id).stream().filter(seen::add).forEach(open::add);
            }
            return reached;
        }
    }
}
