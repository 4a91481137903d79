package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.derivation.Derivation;
import org.pathwayadvisor.derivation.Phrases;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Overrule;
import org.pathwayadvisor.rulebase.Firing;
import org.pathwayadvisor.rulebase.RuleInfo;

/** Builds the derivation trees of a questionnaire. */
public final class Explainer {
    private final Law law;
    private final Reasons reasons;

    public Explainer(Law law) {
        this.law = law;
        this.reasons = new Reasons(law);
    }

    /** A tree for each function. */
    public List<Explanation> explain(Answers answers) {
        FunctionAssessor functions = new FunctionAssessor(law);
        List<Explanation> all = new ArrayList<>();
        for (String function : answers.functions()) {
            Decision d = functions.decide(function, answers);
            all.add(new Explanation(
                    function,
                    Optional.ofNullable(d.route())
                            .map(route -> node(route, d.derivation(), about(function, answers), new HashSet<>()))));
        }
        return all;
    }

    /** The same with what is said against the rules about one function only. */
    private static Answers about(String function, Answers answers) {
        return answers.overruled(answers.overrides().stream()
                .filter(o -> o.function().equals(function))
                .toList());
    }

    /** True where some override holds on the day: there is a second derivation then. */
    public boolean overruled(Answers answers) {
        return !Rulings.inForce(answers, law).isEmpty();
    }

    private Explanation.Node node(Object conclusion, Derivation derivation, Answers answers, Set<Object> shown) {
        if (derivation.of(conclusion).isEmpty()) {
            return said(conclusion, answers);
        }
        Firing firing = derivation.of(conclusion).get(0);
        RuleInfo info = law.decide().info(firing.rule());
        boolean again = !shown.add(conclusion);
        List<Explanation.Node> from = new ArrayList<>();
        if (!again) {
            derivation.conclusions(firing).forEach(c -> from.add(node(c, derivation, answers, shown)));
        }
        return new Explanation.Node(
                Phrases.of(conclusion),
                info.id(),
                info.title(),
                info.authority(),
                reasons.kind(info.authority()),
                again ? List.of() : AnswerWords.of(derivation.answers(firing), answers),
                List.copyOf(from),
                again);
    }

    /** What no rule concluded and a person says. */
    private Explanation.Node said(Object conclusion, Answers answers) {
        Overrule o = Rulings.inForce(answers, law).stream()
                .filter(one -> conclusion.equals(Ruled.fact(Rulings.criterion(one, law), one.met())))
                .findFirst()
                .orElseThrow();
        return new Explanation.Node(
                Phrases.of(conclusion),
                o.rule(),
                o.by() + ", until " + o.until() + ": " + o.because(),
                "",
                Explanation.OVERRIDE,
                List.of(),
                List.of(),
                false);
    }
}
