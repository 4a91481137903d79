package org.pathwayadvisor.audit.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.derivation.ClauseMatcher;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Components;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.Vocabulary;

/** Some facts, held against rules: which conditions held when a rule applied, and which one alone kept it from applying. */
final class Probe {
    private final ClauseMatcher matcher;
    private final Collection<?> facts;
    private final Map<Clause, Boolean> alone = new IdentityHashMap<>();
    private Set<Object> subjects;

    /**
     * What some facts did to one rule.
     *
     * @param applies the rule's conditions hold together
     * @param held    the conditions, by number, that held then; of an {@code or} those branches that held without another
     * @param failed  the conditions that failed while all others held
     */
    record Outcome(boolean applies, BitSet held, BitSet failed) {}

    Probe(Collection<?> facts) {
        this.facts = facts;
        this.matcher = new ClauseMatcher(facts);
    }

    Outcome of(Rule rule, List<Condition> conditions) {
        List<Clause> clauses = rule.clauses();
        long hopeless = hopeless(clauses);
        boolean applies = hopeless == 0 && !matcher.matches(clauses, Map.of()).isEmpty();
        Outcome outcome = new Outcome(applies, new BitSet(), new BitSet());
        if (hopeless > 1) {
            return outcome;
        }
        boolean[] fails = new boolean[clauses.size()];
        boolean[] asked = new boolean[clauses.size()];
        for (int c = 0; c < conditions.size(); c++) {
            Condition condition = conditions.get(c);
            int i = condition.clause();
            if (!asked[i] && !condition.domain()) {
                asked[i] = true;
                fails[i] = (hopeless == 0 || !satisfiable(clauses.get(i))) && failsAlone(clauses, i);
            }
            outcome.failed().set(c, fails[i]);
            outcome.held().set(c, applies && (condition.branch() < 0 || holdsAlone(clauses, condition)));
        }
        return outcome;
    }

    /** How many clauses no fact satisfies whatever the others are; with two of them no single one decides. */
    private long hopeless(List<Clause> clauses) {
        return clauses.stream().filter(c -> !satisfiable(c)).count();
    }

    private boolean satisfiable(Clause clause) {
        return clause instanceof Clause.ForEach
                || alone.computeIfAbsent(
                        clause, c -> !matcher.matches(List.of(c), Map.of()).isEmpty());
    }

    /** True where the others hold in some way in which this one does not. */
    private boolean failsAlone(List<Clause> clauses, int at) {
        List<Clause> others = new ArrayList<>(clauses);
        Clause one = others.remove(at);
        if (fails(one, others)) {
            return true;
        }
        if (!(one instanceof Clause.Pattern pattern) || !binds(pattern)) {
            return false;
        }
        List<Clause> weaker = new ArrayList<>(clauses);
        weaker.set(at, untested(pattern)); // any row will do: what it names is named still
        return fails(one, weaker);
    }

    private boolean fails(Clause one, List<Clause> others) {
        for (Map<String, Object> way : matcher.matches(others, Map.of())) {
            for (Map<String, Object> named : named(one, way)) {
                if (matcher.matches(List.of(one), named).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean binds(Clause.Pattern pattern) {
        return !Vocabulary.isAnswer(pattern.type())
                && pattern.constraints().stream().anyMatch(Clause.Bind.class::isInstance);
    }

    private static Clause.Pattern untested(Clause.Pattern pattern) {
        return new Clause.Pattern(
                pattern.type(),
                pattern.constraints().stream()
                        .filter(c -> !(c instanceof Clause.Is))
                        .toList(),
                pattern.line());
    }

    /** The way, with whatever entry could be meant where only this clause named one. */
    private List<Map<String, Object>> named(Clause clause, Map<String, Object> way) {
        for (Clause.Pattern pattern : clause.patterns()) {
            for (Clause.Constraint c : pattern.constraints()) {
                if (c instanceof Clause.Bind bind
                        && bind.component().equals("subject")
                        && !way.containsKey(bind.variable())
                        && !(clause instanceof Clause.ForEach)) {
                    List<Map<String, Object>> named = new ArrayList<>();
                    for (Object subject : subjects()) {
                        Map<String, Object> more = new HashMap<>(way);
                        more.put(bind.variable(), subject);
                        named.add(more);
                    }
                    return named;
                }
            }
        }
        return List.of(way);
    }

    private Set<Object> subjects() {
        if (subjects == null) {
            subjects = new TreeSet<>();
            for (Object fact : facts) {
                if (fact.getClass().getRecordComponents()[0].getName().equals("subject")) {
                    subjects.add(Components.value(fact, "subject"));
                }
            }
        }
        return subjects;
    }

    /** True where the rule applies by this branch in some way in which no other branch holds. */
    private boolean holdsAlone(List<Clause> clauses, Condition condition) {
        List<Clause.Pattern> others =
                new ArrayList<>(clauses.get(condition.clause()).patterns());
        List<Clause> with = new ArrayList<>(clauses);
        with.set(condition.clause(), others.remove(condition.branch()));
        return matcher.matches(with, Map.of()).stream()
                .anyMatch(way -> others.stream()
                        .allMatch(o -> matcher.matches(List.of(o), way).isEmpty()));
    }
}
