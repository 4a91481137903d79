package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Overrule;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.rulebase.Engine;

/**
 * The first sitting for one function under what persons say against the rules: the rules that conclude an overruled
 * criterion are silent, whichever way they conclude it, and what the person says is a fact that no rule concluded.
 *
 * @param said  what persons say, beside the fact of the function itself
 * @param loose the criteria that rest on it
 */
record Ruled(Engine engine, List<Object> said, Set<Criterion> loose) {
    /** @throws OverridesInvalid when something is overruled that cannot be */
    static Ruled of(Law law, Answers answers, String function) {
        Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);
        List<Object> said = new ArrayList<>();
        for (Overrule o : Rulings.inForce(answers, law)) {
            if (o.function().equals(function)) {
                Criterion criterion = Rulings.criterion(o, law);
                criteria.add(criterion);
                said.add(fact(criterion, o.met()));
            }
        }
        return new Ruled(
                law.silencing(criteria),
                List.copyOf(said),
                criteria.isEmpty() ? Set.of() : law.determinations().restingOn(criteria));
    }

    /** What is concluded of a function that is decided alone. */
    static Object fact(Criterion criterion, boolean met) {
        return met ? new Met(Alone.name(), criterion) : new NotMet(Alone.name(), criterion);
    }

    /** What a session holds whatever is answered. */
    List<Object> constants() {
        List<Object> constants = new ArrayList<>();
        constants.add(Alone.fact());
        constants.addAll(said);
        return constants;
    }

    boolean overrules() {
        return !said.isEmpty();
    }
}
