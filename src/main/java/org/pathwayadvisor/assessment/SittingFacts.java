package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.model.Settled;
import org.pathwayadvisor.rulebase.Engine;
import org.pathwayadvisor.rulebase.Sitting;

/**
 * All facts that the rules of one sitting saw of a questionnaire, with what they concluded: for those who ask which rules
 * a questionnaire exercises.
 *
 * @param facts   rows, answers as given, and conclusions
 */
public record SittingFacts(Sitting sitting, List<Object> facts) {
    public SittingFacts {
        facts = List.copyOf(facts);
    }

    /** Each sitting of the questionnaire; the first two once for each function. */
    public static List<SittingFacts> of(Law law, String version, Answers given) {
        Assessment assessment = new Assessor(law, version).assess(given);
        List<Settled> settled = new ArrayList<>();
        for (FunctionResult result : assessment.functions()) {
            result.settled()
                    .ifPresent(o -> o.status()
                            .ifPresent(status -> settled.add(new Settled(result.name(), o.pathway(), status))));
        }
        List<SittingFacts> all = new ArrayList<>();
        for (String function : given.functions()) {
            List<Object> facts = new ArrayList<>(law.tables().rows());
            facts.add(Facts.function(function));
            facts.addAll(facts(law, Variables.of(List.of(function)), given));
            all.add(of(Sitting.DECIDE, law.decide(), facts));
            if (settled.stream().anyMatch(s -> s.subject().equals(function))) {
                facts.addAll(settled);
                all.add(of(Sitting.FOLLOW, law.follow(), facts));
            }
        }
        List<Object> rows = law.tables().only(Set.of()).rows();
        Answers data = DataAnswers.of(given);
        all.add(of(
                Sitting.DATA,
                law.data(),
                joined(rows, DataAnswers.rows(data, law.day()), facts(law, Variables.data(data), data))));
        List<Object> care = CareFacts.rows(
                given,
                assessment.functions(),
                assessment.data(),
                law.reference().planningGoals());
        all.add(of(Sitting.CARE, law.care(), joined(rows, care, facts(law, Variables.care(given), given))));
        return all;
    }

    private static SittingFacts of(Sitting sitting, Engine engine, List<Object> facts) {
        List<Object> all = new ArrayList<>(facts);
        engine.conclude(facts).stream().filter(c -> !facts.contains(c)).forEach(all::add);
        return new SittingFacts(sitting, all);
    }

    private static List<Object> facts(Law law, List<Variable> variables, Answers answers) {
        return FactSet.of(variables, answers, law.day(), law.tables()::choices).facts();
    }

    private static List<Object> joined(Collection<?> rows, Collection<?> listed, Collection<?> answers) {
        List<Object> all = new ArrayList<>(rows);
        all.addAll(listed);
        all.addAll(answers);
        return all;
    }
}
