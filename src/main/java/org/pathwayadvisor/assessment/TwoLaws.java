package org.pathwayadvisor.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Engine;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.Sitting;

/**
 * Products under two laws of the same day. Only what can differ is run: a sitting whose rules and rows are the same
 * concludes the same from the same answers, unless what it takes from an earlier sitting differs. Several threads may
 * ask at the same time.
 */
public final class TwoLaws {
    private final LawOutcomes before;
    private final LawOutcomes after;
    private final LocalDate day;
    private final Map<Sitting, List<Rule>> changed = new EnumMap<>(Sitting.class);

    /** The sittings that read other rows. */
    private final Set<Sitting> rows = EnumSet.noneOf(Sitting.class);

    /** @param changed the rules that mean something else, as they were and as they are */
    public TwoLaws(Law before, Law after, List<Rule> changed) {
        this.day = after.day();
        this.before = new LawOutcomes(before);
        this.after = new LawOutcomes(after);
        changed.forEach(r -> this.changed
                .computeIfAbsent(r.file().topic().sitting(), x -> new ArrayList<>())
                .add(r));
        Reference old = before.reference();
        Reference now = after.reference();
        boolean same = rows(before, before.decide()).equals(rows(after, after.decide()))
                && old.assumed().equals(now.assumed())
                && before.tables().types().equals(after.tables().types())
                && before.complete() == after.complete();
        add(Sitting.DECIDE, same);
        add(Sitting.FOLLOW, rows(before, before.follow()).equals(rows(after, after.follow())));
        add(
                Sitting.DATA,
                rows(before, before.data()).equals(rows(after, after.data()))
                        && old.stateLaws().equals(now.stateLaws()));
        add(
                Sitting.CARE,
                rows(before, before.care()).equals(rows(after, after.care()))
                        && Objects.equals(old.planningGoals(), now.planningGoals())
                        && old.needs().equals(now.needs()));
    }

    private void add(Sitting sitting, boolean same) {
        if (!same) {
            rows.add(sitting);
        }
    }

    private static Set<Object> rows(Law law, Engine engine) {
        Set<Object> rows = new HashSet<>(law.tables().rows());
        rows.removeIf(row -> !engine.reads(row));
        return rows;
    }

    /** False where no product can end elsewhere. */
    public boolean differ() {
        return !rows.isEmpty() || !changed.isEmpty();
    }

    /**
     * A product under both.
     *
     * @param steps    where it ends elsewhere, each conclusion of the first sitting with its rule and what it follows from
     * @param nowSteps the same under the later law
     */
    public record Pair(ProductOutcome before, ProductOutcome after, List<Derived> steps, List<Derived> nowSteps) {
        /** Of a product of which both conclude all the same: no more is looked for. */
        private static final Pair ALIKE = new Pair(ProductOutcome.NONE, ProductOutcome.NONE, List.of(), List.of());
    }

    /** The outcomes of one product; empty where no completion of its answers can meet what differs. */
    public Optional<Pair> of(Answers given) {
        Set<Sitting> affected = affected(given);
        return affected.isEmpty() ? Optional.empty() : Optional.of(pair(given, affected));
    }

    private Set<Sitting> affected(Answers given) {
        Set<Sitting> affected = EnumSet.noneOf(Sitting.class);
        affected.addAll(rows);
        // Our working assumptions stand for answers that are not given: they are open here, and so taken as any.
        CanMatch can = new CanMatch(given, day);
        CanMatch onData = new CanMatch(DataAnswers.of(given), day);
        changed.forEach((sitting, rules) -> {
            if ((sitting == Sitting.DATA ? onData : can).any(rules)) {
                affected.add(sitting);
            }
        });
        return affected;
    }

    private Pair pair(Answers given, Set<Sitting> affected) {
        boolean alike = !affected.contains(Sitting.DECIDE) || alike(given);
        if (alike && affected.equals(EnumSet.of(Sitting.DECIDE))) {
            return Pair.ALIKE;
        }
        LawOutcomes.Routes old = before.routes(given);
        LawOutcomes.Routes now = alike ? old : after.routes(given);
        boolean moved = !now.sameAs(old);
        Set<String> oldStops = new TreeSet<>();
        Set<String> newStops = new TreeSet<>();
        if (moved || affected.contains(Sitting.FOLLOW)) {
            oldStops.addAll(before.stopsOnRoute(old));
            newStops.addAll(after.stopsOnRoute(now));
        }
        boolean care = moved || affected.contains(Sitting.CARE);
        if (care || affected.contains(Sitting.DATA)) {
            Set<String> oldData = before.stopsOnData(given);
            Set<String> newData = affected.contains(Sitting.DATA) ? after.stopsOnData(given) : oldData;
            oldStops.addAll(oldData);
            newStops.addAll(newData);
            if (care || oldData.isEmpty() != newData.isEmpty()) {
                oldStops.addAll(before.stopsOnCare(old, !oldData.isEmpty()));
                newStops.addAll(after.stopsOnCare(now, !newData.isEmpty()));
            }
        }
        ProductOutcome was = old.outcome(oldStops);
        ProductOutcome is = now.outcome(newStops);
        return was.equals(is)
                ? new Pair(was, is, List.of(), List.of())
                : new Pair(was, is, derivation(old, given), derivation(now, given));
    }

    /** True where answers leave nothing open and both conclude all the same from them: it cannot end elsewhere. */
    private boolean alike(Answers given) {
        Optional<List<Object>> old = before.ending(given);
        return old.isPresent() && old.equals(after.ending(given));
    }

    private static List<Derived> derivation(LawOutcomes.Routes routes, Answers given) {
        List<Derived> all = new ArrayList<>();
        for (Decision d : routes.decisions()) {
            all.addAll(FunctionWords.derived(d, given.with(d.assumed())));
        }
        return all;
    }

    /** What working assumptions hold of some functions together. */
    static Map<Key, Given> assumed(List<Decision> decisions) {
        Map<Key, Given> assumed = new LinkedHashMap<>();
        decisions.forEach(d -> assumed.putAll(d.assumed()));
        return assumed;
    }
}
