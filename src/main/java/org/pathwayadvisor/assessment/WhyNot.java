package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.derivation.ClauseMatcher;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Clause.Is;
import org.pathwayadvisor.rulebase.Clause.Pattern;
import org.pathwayadvisor.rulebase.Components;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleBase;
import org.pathwayadvisor.rulebase.RuleCatalogue;

/** Names, for each rule that could have given a pathway, the first condition that failed and the answer behind it. */
public final class WhyNot {
    private final Law law;
    private final List<Rule> rules;

    public WhyNot(Law law, RuleBase base) {
        this.law = law;
        this.rules = RuleCatalogue.of(base.files(), List.of()).rules().stream()
                .filter(r -> r.inForce(law.day()))
                .toList();
    }

    /**
     * One rule that did not give the pathway.
     *
     * @param steps from the rule's failed condition down to the answer that failed it; empty where the rule applied
     */
    public record Miss(String function, String rule, String title, String citation, List<String> steps) {}

    /** Every rule in force that concludes the pathway, for each function. */
    public List<Miss> of(Answers answers, Pathway wanted) {
        List<Miss> misses = new ArrayList<>();
        for (String function : answers.functions()) {
            FactSet facts = FactSet.of(answers, List.of(function), law.day(), law.tables()::choices);
            List<Object> all = new ArrayList<>(law.tables().rows());
            all.add(Facts.function(function));
            all.addAll(facts.facts());
            all.addAll(law.decide().conclude(all));
            Search search = new Search(function, answers, all);
            for (Rule rule : rules) {
                if (rule.arguments().contains(wanted)) {
                    misses.add(new Miss(function, rule.id(), rule.title(), rule.authority(), search.steps(rule)));
                }
            }
        }
        return misses;
    }

    private final class Search {
        private final String function;
        private final MissWords words;
        private final ClauseMatcher matcher;
        private final Set<String> visited = new HashSet<>();

        private Search(String function, Answers answers, Collection<Object> facts) {
            this.function = function;
            this.words = new MissWords(function, answers);
            this.matcher = new ClauseMatcher(facts);
        }

        private List<String> steps(Rule rule) {
            visited.clear();
            return follow(rule);
        }

        private List<String> follow(Rule rule) {
            Map<String, Object> bound = new HashMap<>(Map.of("$subject", function));
            Optional<ClauseMatcher.Stop> stop = matcher.stop(rule.clauses(), bound);
            if (stop.isEmpty() || !visited.add(rule.id())) {
                return List.of();
            }
            List<String> steps = from(stop.get());
            visited.remove(rule.id());
            return steps;
        }

        private List<String> from(ClauseMatcher.Stop stop) {
            Clause clause = stop.clause();
            if (clause instanceof Clause.ForEach each) {
                return row(each, stop.bound());
            }
            Pattern pattern =
                    clause instanceof Clause.AnyOf any ? any.patterns().get(0) : (Pattern) clause;
            int others = clause instanceof Clause.AnyOf any ? any.patterns().size() - 1 : 0;
            String or = words.of(pattern, others);
            List<String> steps = new ArrayList<>(List.of(or));
            steps.addAll(behind(pattern));
            return steps;
        }

        private List<String> row(Clause.ForEach each, Map<String, Object> bound) {
            Object row = matcher.rowsLeft(each, bound).get(0);
            if (each.each().type().getSimpleName().equals("NotMet")) {
                Criterion criterion = (Criterion) Components.value(row, "criterion");
                List<String> steps = new ArrayList<>(List.of("not shown: " + Text.negation(criterion)));
                steps.addAll(concluding("NotMet", List.of(criterion)));
                return steps;
            }
            String type = (String) Components.value(row, "type");
            return List.of("device type " + type + " is not ruled out: "
                    + law.tables().types().get(type).title());
        }

        /** What stands behind a failed pattern: the answer itself, or the nearest rule for the conclusion. */
        private List<String> behind(Pattern pattern) {
            List<Enum<?>> constants = new ArrayList<>();
            pattern.constraints().forEach(c -> {
                if (c instanceof Is is) {
                    constants.addAll(is.constants());
                }
            });
            String type = pattern.type().getSimpleName();
            return type.equals("Met") || type.equals("NotMet") ? concluding(type, constants) : List.of();
        }

        private List<String> concluding(String type, List<? extends Enum<?>> constants) {
            List<String> best = List.of();
            for (Rule rule : rules) {
                if (rule.conclusion().getSimpleName().equals(type)
                        && rule.arguments().stream().anyMatch(constants::contains)
                        && !visited.contains(rule.id())) {
                    List<String> steps = follow(rule);
                    if (best.isEmpty() || !steps.isEmpty() && steps.size() < best.size()) {
                        best = steps;
                    }
                }
            }
            return best;
        }
    }
}
