package org.pathwayadvisor.rulebase;

import java.util.Collection;
import java.util.List;
import org.pathwayadvisor.model.Answer;
import org.pathwayadvisor.model.SoftwareFunction;
import org.pathwayadvisor.model.Trait;
import org.pathwayadvisor.rulebase.Clause.Bind;
import org.pathwayadvisor.rulebase.Clause.ForEach;
import org.pathwayadvisor.rulebase.Clause.Pattern;
import org.pathwayadvisor.rulebase.Clause.Same;

/**
 * Whether rules read the traits of types in two ways only: a type fits where, for each of its traits, the answer is the
 * wanted one; and it is ruled out where, for one of them, it is the unwanted one. Then one lacking trait says all.
 */
final class TraitRules {
    private TraitRules() {}

    static boolean oneRulesOut(Collection<Rule> rules) {
        return rules.stream()
                .allMatch(rule -> rule.clauses().stream()
                        .allMatch(c -> !reads(c) || c instanceof ForEach each && fits(each) || rulesOut(rule)));
    }

    private static boolean reads(Clause clause) {
        return clause.patterns().stream().anyMatch(p -> p.type() == Trait.class);
    }

    private static boolean fits(ForEach each) {
        return each.rows().type() == Trait.class
                && each.rows().constraints().get(0) instanceof Same type
                && type.component().equals("type")
                && answers(each.rows(), each.each(), "wanted");
    }

    private static boolean rulesOut(Rule rule) {
        List<Clause> clauses = rule.clauses();
        return clauses.size() == 3
                && clauses.get(0) instanceof Pattern function
                && function.type() == SoftwareFunction.class
                && clauses.get(1) instanceof Pattern trait
                && trait.constraints().get(0) instanceof Bind type
                && type.component().equals("type")
                && clauses.get(2) instanceof Pattern answer
                && answers(trait, answer, "unwanted")
                && rule.arguments().equals(List.of("$subject", type.variable()));
    }

    /** The answer is the one that the trait names: {@code path}, {@code choice}, and the value that it wants or not. */
    private static boolean answers(Pattern trait, Pattern answer, String value) {
        return trait.type() == Trait.class
                && answer.type() == Answer.class
                && trait.constraints().size() == 4
                && answer.constraints()
                        .equals(List.of(
                                new Same("subject", "$subject"),
                                new Same("path", bound(trait, "path")),
                                new Same("choice", bound(trait, "choice")),
                                new Same("answer", bound(trait, value))));
    }

    private static String bound(Pattern pattern, String component) {
        for (Clause.Constraint c : pattern.constraints()) {
            if (c instanceof Bind bind && bind.component().equals(component)) {
                return bind.variable();
            }
        }
        return "";
    }
}
