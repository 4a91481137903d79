package org.pathwayadvisor.audit.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.model.Assumed;
import org.pathwayadvisor.model.Checked;
import org.pathwayadvisor.model.CountsAs;
import org.pathwayadvisor.model.CountsNotAs;
import org.pathwayadvisor.model.Exclusion;
import org.pathwayadvisor.model.Finding;
import org.pathwayadvisor.model.Has;
import org.pathwayadvisor.model.HasNot;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Policy;
import org.pathwayadvisor.model.ReadinessMark;
import org.pathwayadvisor.model.Route;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.model.TypeRuledOut;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Clause.Is;
import org.pathwayadvisor.rulebase.Clause.Pattern;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.Vocabulary;

/**
 * Which rules can make an answer lighter, read off the rules: those that open a route lighter than a PMA, whose
 * conclusion leads to a lighter route than its opposite would, that spare stops which the opposite would lead to, or
 * that tick off an item of the checklist. Where in doubt a rule counts as one that can.
 */
final class Lighter {
    private static final Map<Class<?>, Class<?>> OPPOSITES = Map.of(
            Met.class, NotMet.class,
            NotMet.class, Met.class,
            Has.class, HasNot.class,
            HasNot.class, Has.class,
            CountsAs.class, CountsNotAs.class,
            CountsNotAs.class, CountsAs.class,
            TypeFits.class, TypeRuledOut.class,
            TypeRuledOut.class, TypeFits.class);

    /** A conclusion, as far as it can be told apart: {@code word} is its constant, or empty. */
    private record Node(Class<?> type, String word) {}

    private final Map<Node, List<Rule>> readers = new HashMap<>();
    private final Set<String> listed = new TreeSet<>();

    /** @param rows the tables of the day: the exclusions and policies that are counted */
    Lighter(Collection<Rule> rules, Collection<Object> rows) {
        for (Object row : rows) {
            if (row instanceof Exclusion e) {
                listed.add(e.criterion().name());
            } else if (row instanceof Policy p) {
                listed.add(p.criterion().name());
            }
        }
        Set<Node> all = new LinkedHashSet<>();
        rules.forEach(r -> all.add(node(r)));
        for (Rule rule : rules) {
            for (Clause clause : rule.clauses()) {
                for (Pattern pattern : clause.patterns()) {
                    all.stream()
                            .filter(n -> reads(clause, pattern, n))
                            .forEach(n -> readers.computeIfAbsent(n, k -> new ArrayList<>())
                                    .add(rule));
                }
            }
        }
    }

    /** Can the rule make an answer lighter? */
    boolean can(Rule rule) {
        Class<?> type = rule.conclusion();
        if (type == Route.class) {
            return !rule.arguments().contains(Pathway.PMA);
        }
        if (type == Checked.class) {
            return !rule.arguments().contains(ReadinessMark.NOT_MET);
        }
        if (type == Assumed.class) {
            return true;
        }
        Node node = node(rule);
        if (!OPPOSITES.containsKey(type)) {
            return false;
        }
        List<Rule> here = reached(node);
        List<Rule> there = reached(new Node(OPPOSITES.get(type), node.word()));
        return lighter(pathways(here), pathways(there)) || stops(here) < stops(there);
    }

    private static boolean lighter(TreeSet<Pathway> here, TreeSet<Pathway> there) {
        if (here.isEmpty()) {
            return false;
        }
        return there.isEmpty()
                ? here.first() != Pathway.PMA
                : here.first().compareTo(there.first()) < 0 || here.last().compareTo(there.last()) < 0;
    }

    private static TreeSet<Pathway> pathways(List<Rule> reached) {
        TreeSet<Pathway> pathways = new TreeSet<>();
        for (Rule rule : reached) {
            rule.arguments().stream()
                    .filter(a -> rule.conclusion() == Route.class && a instanceof Pathway)
                    .forEach(a -> pathways.add((Pathway) a));
        }
        return pathways;
    }

    private static long stops(List<Rule> reached) {
        return reached.stream()
                .filter(r -> r.conclusion() == Finding.class
                        && r.metadata().getOrDefault("severity", "").equals("blocker"))
                .count();
    }

    /** The rules that read the conclusion, those that read theirs, and so on. */
    private List<Rule> reached(Node start) {
        Set<Rule> reached = new LinkedHashSet<>();
        Deque<Node> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            for (Rule rule : readers.getOrDefault(next.poll(), List.of())) {
                if (reached.add(rule)) {
                    next.add(node(rule));
                }
            }
        }
        return List.copyOf(reached);
    }

    private boolean reads(Clause clause, Pattern pattern, Node node) {
        if (pattern.type() != node.type() || !Vocabulary.isConclusion(pattern.type())) {
            return false;
        }
        if (clause instanceof Clause.ForEach each
                && List.of(Exclusion.class, Policy.class).contains(each.rows().type())) {
            return listed.contains(node.word());
        }
        List<Is> named = pattern.constraints().stream()
                .filter(Is.class::isInstance)
                .map(Is.class::cast)
                .toList();
        return named.isEmpty()
                || node.word().isEmpty()
                || named.stream()
                        .anyMatch(is ->
                                is.constants().stream().anyMatch(c -> c.name().equals(node.word())));
    }

    private static Node node(Rule rule) {
        return new Node(
                rule.conclusion(),
                rule.arguments().stream()
                        .filter(Enum.class::isInstance)
                        .map(a -> ((Enum<?>) a).name())
                        .findFirst()
                        .orElse(""));
    }
}
