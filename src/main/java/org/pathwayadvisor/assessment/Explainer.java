package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.assessment.FunctionAssessor.Decision;
import org.pathwayadvisor.derivation.Derivation;
import org.pathwayadvisor.derivation.Phrases;
import org.pathwayadvisor.dictionary.Answers;
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
                            .map(route -> node(route, d.derivation(), answers, new HashSet<>()))));
        }
        return all;
    }

    private Explanation.Node node(Object conclusion, Derivation derivation, Answers answers, Set<Object> shown) {
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
}
