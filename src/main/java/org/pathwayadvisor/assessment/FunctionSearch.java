package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.exploration.Explorer;
import org.pathwayadvisor.exploration.Judge;
import org.pathwayadvisor.exploration.Possible;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.reference.TypeRows;

/** Searches everything on which one function can end. */
record FunctionSearch(Law law, Settlement settlement) {
    /** The pathways. */
    Possible<Settlement.Result> results(String function, Answers answers) {
        return explore(function, answers, judge -> judge);
    }

    /** The pathways, each with the device types that can name it. */
    Possible<Ending> endings(String function, Answers answers) {
        return explore(function, answers, judge -> new EndingJudge(judge, law.ranks(), Alone.name()));
    }

    private <T> Possible<T> explore(String function, Answers answers, Function<Settlement, Judge<T>> judge) {
        Alone alone = new Alone(function);
        FactSet facts = alone.facts(answers, law);
        Ruled ruled = Ruled.of(law, answers, function);
        Explorer<T> explorer = new Explorer<>(
                ruled.engine(),
                law.tables(),
                judge.apply(settlement.loosened(ruled.loose())),
                new Consistent(Alone.variables()),
                law.complete() || enforced(facts));
        return alone.back(explorer.explore(ruled.constants(), Alone.variables(), facts.values()));
    }

    /** True where the answers already rule out every exclusion and policy, so that none that is not held can matter. */
    private boolean enforced(FactSet facts) {
        return law.decide().conclude(known(facts)).contains(new Met(Alone.name(), Criterion.ENFORCED));
    }

    /** What a session holds of a function: its answers, and the rows that they leave. */
    List<Object> known(FactSet facts) {
        List<Object> known = new ArrayList<>(facts.facts());
        known.add(Alone.fact());
        TypeRows.Selection selection = law.tables().select().under(known);
        known.removeIf(fact -> !selection.reads(fact));
        known.addAll(selection.rows());
        return known;
    }
}
