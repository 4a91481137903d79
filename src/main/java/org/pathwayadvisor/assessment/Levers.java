package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.model.Pathway;

/**
 * What would change a result: the smallest sets of other answers that a team could choose, and the single answers that
 * must not be wrong. Each is decided by the rules as a whole.
 */
public final class Levers {
    /** How often the rules may decide something anew before a search stops. */
    private static final int LIMIT = 10_000;

    private static final int STOP_LIMIT = 250;

    /** How many sets are spelled out. */
    private static final int SHOWN = 12;

    private static final Comparator<LeverDetails.Drawn> ORDER = Comparator.comparing(LeverDetails.Drawn::onlyWords)
            .thenComparing(d -> d.turns().size())
            .thenComparing(d ->
                    d.then().pathways().stream().max(Comparator.naturalOrder()).orElse(Pathway.ASK_FDA))
            .thenComparing(LeverDetails.Drawn::turns, LeverSearch::inFormOrder);

    private final Law law;
    private final int limit;
    private final BooleanSupplier over;

    public Levers(Law law) {
        this(law, LIMIT);
    }

    Levers(Law law, int limit) {
        this(law, limit, () -> false);
    }

    private Levers(Law law, int limit, BooleanSupplier over) {
        this.law = law;
        this.limit = limit;
        this.over = over;
    }

    /** The same for whoever may want no more: what was found until then is told, and how far the search came. */
    public Levers until(BooleanSupplier over) {
        return new Levers(law, limit, over);
    }

    /** The rules of all stops of a product, certain ones first; each once. */
    public List<String> stops(Answers given) {
        return new Stops(law)
                .of(given).stream()
                        .sorted(Comparator.comparing(s -> !s.certain()))
                        .map(StopLine::rule)
                        .distinct()
                        .toList();
    }

    /** The smallest sets of changed answers that reach a goal. */
    public LeverResult of(Answers given, LeverGoal goal) {
        RouteTrial trial = new RouteTrial(law);
        RouteTrial.Product before = trial.of(given);
        boolean each = goal.equals(LeverGoal.LIGHTER) && given.functions().size() > 1;
        return of(given, goal, trial, before, limit).with(each ? functions(given, trial) : List.of());
    }

    /** What would make each function lighter that can be: the product is no lighter than its heaviest one. */
    private List<FunctionLevers> functions(Answers given, RouteTrial trial) {
        List<FunctionLevers> all = new ArrayList<>();
        for (String function : given.functions()) {
            Answers alone = given.only(List.of(function));
            List<String> others = new ArrayList<>(given.functions());
            others.remove(function);
            Set<Pathway> without = trial.of(given.only(others)).pathways();
            LeverResult own = of(
                    alone,
                    LeverGoal.LIGHTER,
                    trial,
                    trial.of(alone),
                    limit / given.functions().size());
            all.add(new FunctionLevers(function, own, List.copyOf(without)));
        }
        return all;
    }

    private LeverResult of(Answers given, LeverGoal goal, RouteTrial trial, RouteTrial.Product before, int most) {
        List<Pathway> now = List.copyOf(before.pathways());
        boolean settled = now.size() == 1 && before.sure();
        String note = note(goal, now, settled);
        if (!note.isEmpty()) {
            return LeverResult.none(goal, now, settled, note);
        }
        LeverDetails details = new LeverDetails(law, given, before);
        Optional<StopLine> stop = details.stop(goal.stop());
        if (!goal.stop().isEmpty() && stop.isEmpty()) {
            return LeverResult.none(goal, now, settled, "this product has no such stop");
        }
        LeverQuest quest = new LeverQuest(law, goal, stop, before, trial)
                .run(settled || stop.isPresent(), stop.isPresent() ? Math.min(most, STOP_LIMIT) : most, over);
        List<LeverDetails.Drawn> drawn = new ArrayList<>();
        quest.found().forEach(turns -> drawn.add(details.draw(turns, trial)));
        drawn.sort(ORDER);
        return new LeverResult(
                goal,
                now,
                settled,
                drawn.stream().limit(SHOWN).map(details::line).toList(),
                Math.max(0, drawn.size() - SHOWN),
                "",
                quest.tried(),
                quest.runs(),
                quest.complete(),
                List.of());
    }

    private static String note(LeverGoal goal, List<Pathway> now, boolean settled) {
        if (!goal.stop().isEmpty()) {
            return "";
        }
        if (now.isEmpty()) {
            return "it lists no software function";
        }
        if (goal.pathway().isPresent()) {
            return settled && now.get(0) == goal.pathway().get() ? "it is on that pathway already" : "";
        }
        Pathway heaviest = LeverQuest.heaviest(now);
        if (!heaviest.comparable()) {
            return "its pathway stands outside the order of weight: name the one that is wanted with --to";
        }
        return heaviest == Pathway.NOT_A_DEVICE ? "no pathway is lighter" : "";
    }

    /** The single answers that, if wrong, could make the product's pathway heavier, in form order. */
    public List<WrongAnswer> mustStayTrue(Answers given) {
        return truths(given).wrong();
    }

    /** The same, and whether every answer was looked at. */
    public Truths truths(Answers given) {
        return new TruthSearch(law, given, over).run();
    }
}
