package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Pathway;

/** One goal for one product, looked for in one set of choices after the other. */
final class LeverQuest {
    /** The largest set of other words about the same product that is looked for. */
    private static final int MOST_WORDS = 2;

    private final Law law;
    private final LeverGoal goal;
    private final Optional<StopLine> stop;
    private final RouteTrial.Product before;
    private final RouteTrial trial;
    private final Stops stops;
    private final Set<Set<Turn>> found = new LinkedHashSet<>();
    private int runs;
    private int tried;
    private int complete;

    LeverQuest(Law law, LeverGoal goal, Optional<StopLine> stop, RouteTrial.Product before, RouteTrial trial) {
        this.law = law;
        this.goal = goal;
        this.stop = stop;
        this.before = before;
        this.trial = trial;
        this.stops = new Stops(law);
    }

    /**
     * What a team can choose, and other words about the same product; or, of what nothing is chosen yet, any answer.
     *
     * @param most how often the rules may decide something anew for each
     */
    LeverQuest run(boolean settled, int most, BooleanSupplier over) {
        if (!settled) {
            LeverSearch.Found open = search(LeverChoices.OPEN, LeverSearch.MOST, most, over, List.of());
            found.addAll(open.found());
            complete = open.complete();
            return this;
        }
        LeverSearch.Found words = search(LeverChoices.CLAIMED, MOST_WORDS, most, over, List.of());
        LeverSearch.Found chosen = search(LeverChoices.CHOSEN_WITH_WORDS, LeverSearch.MOST, most, over, words.found());
        found.addAll(chosen.found());
        found.addAll(words.found());
        complete = chosen.complete();
        return this;
    }

    /** The smallest sets, those that can be chosen before those that are only words. */
    List<Set<Turn>> found() {
        return new ArrayList<>(found);
    }

    int runs() {
        return runs;
    }

    int tried() {
        return tried;
    }

    /** Up to how many turns nothing that can be chosen was left out. */
    int complete() {
        return complete;
    }

    private LeverSearch.Found search(
            LeverChoices choices, int size, int most, BooleanSupplier over, List<Set<Turn>> barred) {
        Predicate<Key> turnable = key -> !choices.of(key, before.answers()).isEmpty();
        LeverAim aim = aim(turnable);
        int start = aim.evaluations();
        LeverSearch.Bound bound = new LeverSearch.Bound(start + most, over);
        LeverSearch.Found result = new LeverSearch(before.answers(), choices, aim, bound, barred).run(size);
        runs += aim.evaluations() - start;
        tried += result.tried();
        return result;
    }

    private LeverAim aim(Predicate<Key> turnable) {
        if (stop.isPresent()) {
            return new StopAim(trial, stops, stop.get(), turnable);
        }
        return goal.pathway()
                .map(p -> RouteAim.to(trial, p, new Reach(law, p, before.answers(), turnable), turnable))
                .orElseGet(() -> RouteAim.lighter(trial, heaviest(List.copyOf(before.pathways())), turnable));
    }

    static Pathway heaviest(List<Pathway> pathways) {
        return pathways.stream().reduce(Settlement::heavier).orElseThrow();
    }
}
