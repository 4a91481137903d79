package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.assessment.Hearing.Said;
import org.pathwayadvisor.assessment.OpenQuestion.About;
import org.pathwayadvisor.assessment.PossibleStop.State;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.model.OfType;
import org.pathwayadvisor.rulebase.RuleInfo;

/** Every stop of the sittings that have some: certain, possible with answers that bring it, or excluded. */
final class PossibleStops {
    private static final String BLOCKER = "blocker";

    private final Law law;
    private final RouteStops route;
    private final DataAssessor data;

    PossibleStops(Law law, Reasons reasons) {
        this.law = law;
        this.route = new RouteStops(law, new Findings(law, reasons));
        this.data = new DataAssessor(law, reasons);
    }

    /**
     * @param firm  the answers that are certain
     * @param types the device types that functions can still turn out to be
     */
    List<PossibleStop> of(Answers firm, List<Decision> decisions, List<FunctionResult> results, Set<OfType> types) {
        List<PossibleStop> stops = new ArrayList<>(route.of(firm, decisions));
        excluded(stops, About.ROUTE, law.follow().infos());
        stops.addAll(data(firm));
        excluded(stops, About.DATA, law.data().infos());
        stops.addAll(care(firm, results, types));
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

    private List<PossibleStop> data(Answers firm) {
        try (DataHearing hearing = new DataHearing(law, DataAnswers.of(firm))) {
            return stops(About.DATA, hearing);
        }
    }

    private List<PossibleStop> care(Answers firm, List<FunctionResult> results, Set<OfType> types) {
        DataVerdict verdict = data.open(firm).verdict();
        List<PossibleStop> stops = new ArrayList<>();
        try (CareHearing hearing = new CareHearing(law, firm, results, verdict)) {
            stops.addAll(stops(About.CARE, hearing));
        }
        if (!types.isEmpty()) {
            try (CareHearing hearing = new CareHearing(law, firm, results, verdict, types)) {
                stops.addAll(ofTypes(hearing, stops));
            }
        }
        return stops;
    }

    /** What only a type asks for that a function may turn out to be: it hangs on the type too, so no answers are shown. */
    private static List<PossibleStop> ofTypes(CareHearing hearing, List<PossibleStop> known) {
        List<PossibleStop> more = new ArrayList<>();
        for (Said<CareProvision> said : hearing.said()) {
            CareProvision p = said.provision();
            boolean there = known.stream()
                    .anyMatch(s -> s.rule().equals(p.id()) && s.subject().equals(p.subject()));
            if (p.stops() && !there && (said.certain() || hearing.possible(said.conclusion()))) {
                more.add(PossibleStop.of(About.CARE, p.id(), p.subject(), p.title(), State.POSSIBLE));
            }
        }
        return more;
    }

    private <P extends Provision> List<PossibleStop> stops(About about, Hearing<P> hearing) {
        List<PossibleStop> stops = new ArrayList<>();
        for (Said<P> said : hearing.said()) {
            if (said.provision().stops()) {
                stop(about, hearing, said).ifPresent(stops::add);
            }
        }
        return stops;
    }

    private <P extends Provision> Optional<PossibleStop> stop(About about, Hearing<P> hearing, Said<P> said) {
        PossibleStop stop = PossibleStop.of(
                about,
                said.provision().id(),
                said.provision().subject(),
                said.provision().title(),
                said.certain() ? State.CERTAIN : State.POSSIBLE);
        if (said.certain()) {
            return Optional.of(stop);
        }
        return hearing.witness(said.conclusion())
                .map(chosen -> stop.shown(Witness.of(chosen, law.day())))
                .or(() -> hearing.possible(said.conclusion()) ? Optional.of(stop) : Optional.empty());
    }
}
