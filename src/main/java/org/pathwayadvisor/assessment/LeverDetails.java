package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Lever;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.rulebase.Firing;

/** Spells out what a set of turned answers brings: pathways, the rules that decide then, and stops on both sides. */
final class LeverDetails {
    /** How many rules are named as grounds. */
    private static final int GROUNDS = 3;

    private final Answers given;
    private final RouteTrial.Product before;
    private final Reasons reasons;
    private final Stops stops;
    private List<StopLine> stopsBefore = List.of();

    LeverDetails(Law law, Answers given, RouteTrial.Product before) {
        this.given = given;
        this.before = before;
        this.reasons = new Reasons(law);
        this.stops = new Stops(law);
    }

    /** A set of turns and what it leads to. */
    record Drawn(Set<Turn> turns, Turned turned, RouteTrial.Product then) {
        boolean onlyWords() {
            return turns.stream()
                    .allMatch(t -> AnswerWords.ask(t.key()).question().lever() == Lever.CLAIM);
        }
    }

    Drawn draw(Set<Turn> turns, RouteTrial trial) {
        Turned turned = Turned.of(before.answers(), turns);
        return new Drawn(turns, turned, trial.of(turned.answers()));
    }

    /** The stop of a rule, the certain one first. */
    Optional<StopLine> stop(String rule) {
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        List<StopLine> of =
                stopsBefore().stream().filter(s -> s.rule().equals(rule)).toList();
        return of.stream()
                .filter(StopLine::certain)
                .findFirst()
                .or(() -> of.stream().findFirst());
    }

    private List<StopLine> stopsBefore() {
        if (stopsBefore.isEmpty()) {
            stopsBefore = stops.of(given);
        }
        return stopsBefore;
    }

    LeverLine line(Drawn drawn) {
        List<StopLine> then = stops.of(unmarked(drawn));
        List<StopLine> first = stopsBefore();
        return new LeverLine(
                drawn.turns().stream().map(t -> LeverWords.of(t, given)).toList(),
                drawn.turned().fallen().stream()
                        .map(key -> key + ": " + given.given().get(key).text())
                        .toList(),
                List.copyOf(drawn.then().pathways()),
                moved(drawn.then()),
                grounds(drawn),
                Stops.beyond(then, first),
                Stops.beyond(first, then));
    }

    /** The answers with their marks for held ones, as the file has them. */
    private Answers unmarked(Drawn drawn) {
        Map<Key, Given> more = new LinkedHashMap<>();
        drawn.turns().forEach(t -> more.put(t.key(), t.to()));
        return given.keep((key, g) -> !drawn.turned().fallen().contains(key)).with(more);
    }

    private List<LeverLine.Moved> moved(RouteTrial.Product then) {
        List<LeverLine.Moved> moved = new ArrayList<>();
        before.functions().forEach((function, d) -> {
            List<Pathway> was = pathways(d);
            List<Pathway> is = pathways(then.functions().get(function));
            if (!was.equals(is)) {
                moved.add(new LeverLine.Moved(function, was, is));
            }
        });
        return moved;
    }

    private static List<Pathway> pathways(Decision d) {
        Set<Pathway> pathways = new TreeSet<>();
        d.assuming().results().forEach(r -> pathways.add(r.pathway()));
        return List.copyOf(pathways);
    }

    /** The rule that gives the new pathway, then those that read a changed answer on the way to it. */
    private List<Reason> grounds(Drawn drawn) {
        List<Reason> grounds = new ArrayList<>();
        Set<Key> turned = new TreeSet<>();
        drawn.turns().forEach(t -> turned.add(t.key()));
        for (Decision d : drawn.then().functions().values()) {
            if (d.route() != null
                    && !pathways(d).equals(pathways(before.functions().get(d.function())))) {
                List<Firing> path = d.derivation().path(d.route());
                for (Firing f : path) {
                    boolean root = f == path.get(0);
                    boolean reads = d.derivation().answers(f).stream().anyMatch(turned::contains);
                    if ((root || reads) && grounds.size() < GROUNDS) {
                        grounds.add(
                                reasons.reason(f, d.derivation(), drawn.turned().answers()));
                    }
                }
            }
        }
        return grounds;
    }
}
