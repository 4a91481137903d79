package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pathwayadvisor.assessment.FunctionAssessor.Decision;
import org.pathwayadvisor.assessment.OpenQuestion.About;
import org.pathwayadvisor.assessment.PossibleStop.State;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.exploration.Followed;
import org.pathwayadvisor.model.CareTerm;
import org.pathwayadvisor.model.Has;
import org.pathwayadvisor.rulebase.RuleInfo;

/** Every stop of the sittings that have some: certain, possible with answers that bring it, or excluded. */
final class Stops {
    private static final String BLOCKER = "blocker";

    private final Law law;
    private final Findings findings;
    private final DataAssessor data;
    private final CareAssessor care;

    Stops(Law law, Reasons reasons) {
        this.law = law;
        this.findings = new Findings(law, reasons);
        this.data = new DataAssessor(law, reasons);
        this.care = new CareAssessor(law, reasons);
    }

    /** @param firm the answers that are certain */
    List<PossibleStop> of(Answers firm, List<Decision> decisions, List<FunctionResult> results) {
        List<PossibleStop> stops = new ArrayList<>(route(firm, decisions));
        excluded(stops, About.ROUTE, law.follow().infos());
        stops.addAll(data(firm));
        excluded(stops, About.DATA, law.data().infos());
        stops.addAll(care(firm, results));
        excluded(stops, About.CARE, law.care().infos());
        stops.sort(Comparator.comparing(PossibleStop::state)
                .thenComparing(PossibleStop::about)
                .thenComparing(PossibleStop::rule)
                .thenComparing(PossibleStop::subject));
        return stops;
    }

    private static void excluded(List<PossibleStop> stops, About about, Collection<RuleInfo> rules) {
        Set<String> known = new HashSet<>();
        stops.forEach(s -> known.add(s.rule()));
        rules.stream()
                .filter(r -> r.severity().equals(BLOCKER) && !known.contains(r.id()))
                .forEach(r -> stops.add(PossibleStop.of(about, r.id(), "", r.title(), State.EXCLUDED)));
    }

    /** What follows from the route: it hangs on the route too, so that no answers are shown. */
    private List<PossibleStop> route(Answers firm, List<Decision> decisions) {
        List<PossibleStop> stops = new ArrayList<>();
        for (Decision d : decisions) {
            for (FindingLine f : findings.of(d, decisions, firm)) {
                if (f.would().equals(BLOCKER)) {
                    State state = f.severity().equals(BLOCKER) ? State.CERTAIN : State.POSSIBLE;
                    stops.add(PossibleStop.of(About.ROUTE, f.rule(), f.subject(), f.title(), state));
                }
            }
        }
        return stops;
    }

    private List<PossibleStop> data(Answers firm) {
        Answers answers = DataAnswers.of(firm);
        List<Variable> variables = Variables.data(answers);
        Map<Key, Object> known =
                FactSet.of(variables, answers, law.day(), law.tables()::choices).values();
        List<PossibleStop> stops = new ArrayList<>();
        try (Followed followed = new Followed(
                law.data(), law.tables().only(Set.of()), DataAnswers.rows(answers, law.day()), variables, known)) {
            Consistent consistency = new Consistent(variables);
            Set<Object> certain = Set.copyOf(followed.certain());
            for (Object conclusion : List.copyOf(followed.reachable())) {
                DataProvision.of(conclusion, law)
                        .filter(p -> p.severity().equals(BLOCKER) && !DataAssessor.folded(p, certain))
                        .ifPresent(p -> add(
                                stops,
                                PossibleStop.of(About.DATA, p.id(), p.subject(), p.title(), State.POSSIBLE),
                                followed,
                                conclusion,
                                certain.contains(conclusion),
                                DataAssessor::opposite,
                                consistency));
            }
        }
        return stops;
    }

    private List<PossibleStop> care(Answers firm, List<FunctionResult> results) {
        List<Variable> variables = Variables.care(firm);
        Map<Key, Object> known =
                FactSet.of(variables, firm, law.day(), law.tables()::choices).values();
        List<PossibleStop> stops = new ArrayList<>();
        try (Followed followed = new Followed(
                law.care(),
                law.tables().only(Set.of()),
                CareFacts.rows(
                        firm,
                        results,
                        data.open(firm).verdict(),
                        law.reference().planningGoals()),
                variables,
                known)) {
            Consistent consistency = new Consistent(variables);
            Set<Object> certain = Set.copyOf(followed.certain());
            Set<Object> reachable = Set.copyOf(followed.reachable());
            boolean device = reachable.contains(new Has(Key.PRODUCT, CareTerm.DEVICE));
            for (Object conclusion : reachable) {
                CareProvision.of(conclusion, law, device)
                        .filter(p -> p.severity().equals(BLOCKER) && !care.byLaw(conclusion, reachable))
                        .ifPresent(p -> add(
                                stops,
                                PossibleStop.of(About.CARE, p.id(), p.subject(), p.title(), State.POSSIBLE),
                                followed,
                                conclusion,
                                certain.contains(conclusion),
                                CareAssessor::opposite,
                                consistency));
            }
        }
        return stops;
    }

    private void add(
            List<PossibleStop> stops,
            PossibleStop stop,
            Followed followed,
            Object conclusion,
            boolean certain,
            UnaryOperator<Object> opposite,
            Consistent consistency) {
        if (certain) {
            stops.add(PossibleStop.of(stop.about(), stop.rule(), stop.subject(), stop.title(), State.CERTAIN));
            return;
        }
        followed.witness(conclusion, opposite, consistency)
                .map(chosen -> stop.shown(Witness.of(chosen, law.day())))
                .or(() -> java.util.Optional.of(stop).filter(s -> followed.possible(conclusion, opposite, consistency)))
                .ifPresent(stops::add);
    }
}
