package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.model.Pathway;

/**
 * What would change a result: the smallest sets of other answers that a team could choose, and the single answers that
 * must not be wrong. Each is decided by the rules as a whole.
 */
public final class Levers {
    /** How often the rules may decide something anew before a search stops. */
    private static final int LIMIT = 2_500;

    private static final int STOP_LIMIT = 250;

    /** How many sets are spelled out. */
    private static final int SHOWN = 12;

    /** The largest set of other words about the same product that is looked for. */
    private static final int MOST_WORDS = 2;

    private static final Comparator<LeverDetails.Drawn> ORDER = Comparator.comparing(LeverDetails.Drawn::onlyWords)
            .thenComparing(d -> d.turns().size())
            .thenComparing(d ->
                    d.then().pathways().stream().max(Comparator.naturalOrder()).orElse(Pathway.ASK_FDA))
            .thenComparing(LeverDetails.Drawn::turns, LeverSearch::inFormOrder);

    private final Law law;
    private final int limit;

    public Levers(Law law) {
        this(law, LIMIT);
    }

    Levers(Law law, int limit) {
        this.law = law;
        this.limit = limit;
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
        List<Pathway> now = List.copyOf(before.pathways());
        boolean settled = now.size() == 1 && before.sure();
        String note = note(goal, now, settled);
        if (!note.isEmpty()) {
            return new LeverResult(goal, now, settled, List.of(), 0, note, 0, 0, 0);
        }
        LeverDetails details = new LeverDetails(law, given, before);
        Optional<StopLine> stop = details.stop(goal.stop());
        if (!goal.stop().isEmpty() && stop.isEmpty()) {
            return new LeverResult(goal, now, settled, List.of(), 0, "this product has no such stop", 0, 0, 0);
        }
        boolean chosen = settled || stop.isPresent();
        Quest quest = new Quest(goal, stop, before, trial);
        LeverSearch.Found found = quest.search(chosen ? LeverChoices.CHOSEN : LeverChoices.OPEN, LeverSearch.MOST);
        List<LeverDetails.Drawn> drawn = new ArrayList<>();
        found.found().forEach(turns -> drawn.add(details.draw(turns, trial)));
        int tried = found.tried();
        if (chosen) {
            LeverSearch.Found words = quest.search(LeverChoices.CLAIMED, MOST_WORDS);
            words.found().forEach(turns -> drawn.add(details.draw(turns, trial)));
            tried += words.tried();
        }
        drawn.sort(ORDER);
        return new LeverResult(
                goal,
                now,
                settled,
                drawn.stream().limit(SHOWN).map(details::line).toList(),
                Math.max(0, drawn.size() - SHOWN),
                "",
                tried,
                quest.runs(),
                found.complete());
    }

    /** One goal for one product, looked for in one set of choices after the other. */
    private final class Quest {
        private final LeverGoal goal;
        private final Optional<StopLine> stop;
        private final RouteTrial.Product before;
        private final RouteTrial trial;
        private final Stops stops = new Stops(law);
        private int looks;

        private Quest(LeverGoal goal, Optional<StopLine> stop, RouteTrial.Product before, RouteTrial trial) {
            this.goal = goal;
            this.stop = stop;
            this.before = before;
            this.trial = trial;
        }

        private LeverSearch.Found search(LeverChoices choices, int most) {
            Predicate<Key> turnable = key -> !choices.of(key, before.answers()).isEmpty();
            LeverAim aim = aim(turnable);
            int runs = aim.evaluations();
            int allowed = runs + (stop.isPresent() ? Math.min(limit, STOP_LIMIT) : limit);
            LeverSearch.Found found = new LeverSearch(before.answers(), choices, aim, allowed).run(most);
            looks += aim.evaluations() - runs;
            return found;
        }

        private int runs() {
            return looks;
        }

        private LeverAim aim(Predicate<Key> turnable) {
            if (stop.isPresent()) {
                return new StopAim(trial, stops, stop.get(), turnable);
            }
            Pathway heaviest = heaviest(List.copyOf(before.pathways()));
            return goal.pathway()
                    .map(p -> RouteAim.to(trial, p, new Reach(law, p, before.answers(), turnable), turnable))
                    .orElseGet(() -> RouteAim.lighter(trial, heaviest, turnable));
        }
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
        Pathway heaviest = heaviest(now);
        if (!heaviest.comparable()) {
            return "its pathway stands outside the order of weight: name the one that is wanted with --to";
        }
        return heaviest == Pathway.NOT_A_DEVICE ? "no pathway is lighter" : "";
    }

    private static Pathway heaviest(List<Pathway> pathways) {
        return pathways.stream().reduce(Settlement::heavier).orElseThrow();
    }

    /** The single answers that, if wrong, could make the product's pathway heavier, in form order. */
    public List<WrongAnswer> mustStayTrue(Answers given) {
        RouteTrial trial = new RouteTrial(law);
        RouteTrial.Product before = trial.of(given);
        if (before.pathways().isEmpty()) {
            return List.of();
        }
        Pathway heaviest = heaviest(List.copyOf(before.pathways()));
        Set<WrongAnswer> wrong = new LinkedHashSet<>();
        for (Variable v : Variables.of(given.functions())) {
            for (Turn turn : LeverChoices.WRONG.of(v.key(), before.answers())) {
                Turned then = Turned.of(before.answers(), Set.of(turn));
                if (then.stands()) {
                    Set<Pathway> pathways = trial.of(then.answers()).pathways();
                    if (pathways.stream().anyMatch(p -> p != heaviest && Settlement.heavier(p, heaviest) == p)) {
                        wrong.add(wrong(turn, given, pathways));
                    }
                }
            }
        }
        return List.copyOf(wrong);
    }

    private static WrongAnswer wrong(Turn turn, Answers given, Set<Pathway> pathways) {
        LeverChange change = LeverWords.of(turn, given);
        return new WrongAnswer(
                change.path(),
                change.question(),
                change.from(),
                change.to(),
                LeverWords.meaning(turn),
                List.copyOf(new TreeSet<>(pathways)));
    }
}
