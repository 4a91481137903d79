package org.pathwayadvisor.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.exploration.Followed;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Route;
import org.pathwayadvisor.model.Status;

/**
 * The answers on which it hangs whether a function can end on a pathway that its answers do not lead to: those behind the
 * pathway in a run of the rules in which everything that may still be turned has all its values at once.
 */
final class Reach implements RouteAim.Raise {
    private final Law law;
    private final Pathway pathway;
    private final Answers base;
    private final Predicate<Key> turnable;

    /** @param base the answers before any turn; one that is not as it was there is not turned again */
    Reach(Law law, Pathway pathway, Answers base, Predicate<Key> turnable) {
        this.law = law;
        this.pathway = pathway;
        this.base = base;
        this.turnable = turnable;
    }

    @Override
    public Map<Key, Object> turns(Answers answers) {
        Map<Key, Object> turns = new LinkedHashMap<>();
        Answers kept = answers.keep((key, given) -> !turnable.test(key) || turned(key, given));
        for (String function : answers.functions()) {
            Alone alone = new Alone(function);
            Ruled ruled = Ruled.of(law, kept, function);
            try (Followed followed = new Followed(
                    ruled.engine(),
                    law.tables(),
                    ruled.constants(),
                    Alone.variables(),
                    alone.facts(kept, law).values())) {
                for (Status status : Status.of(pathway)) {
                    for (Variable v : followed.openBehind(new Route(Alone.name(), pathway, status))) {
                        Key key = alone.back(v.key());
                        Given now = answers.given().get(key);
                        if (turnable.test(key)) {
                            turns.put(key, now == null ? "" : now.value());
                        }
                    }
                }
            }
        }
        return turns;
    }

    private boolean turned(Key key, Given given) {
        Given before = base.given().get(key);
        return before == null || !before.value().equals(given.value());
    }
}
