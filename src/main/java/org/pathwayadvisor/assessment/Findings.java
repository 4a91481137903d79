package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pathwayadvisor.assessment.FunctionAssessor.Decision;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.exploration.Followed;
import org.pathwayadvisor.model.Finding;
import org.pathwayadvisor.model.Settled;
import org.pathwayadvisor.model.Status;
import org.pathwayadvisor.rulebase.RuleInfo;

/** The second sitting: what follows from a settled route, or from each route that is still possible. */
final class Findings {
    private final Law law;
    private final Reasons reasons;

    Findings(Law law, Reasons reasons) {
        this.law = law;
        this.reasons = reasons;
    }

    /** Certain findings with their severity; those of some possible routes or open answers only as {@code ask}. */
    List<FindingLine> of(Decision d, Answers answers) {
        List<Settled> routes = new ArrayList<>();
        if (d.settled() != null) {
            routes.add(
                    new Settled(d.function(), d.settled().pathway(), d.route().status()));
        } else {
            d.possible().results().stream()
                    .map(Settlement.Result::pathway)
                    .distinct()
                    .forEach(p -> Status.of(p).forEach(s -> routes.add(new Settled(d.function(), p, s))));
        }
        Map<String, Integer> certain = new TreeMap<>();
        Set<String> reachable = new TreeSet<>();
        for (Settled route : routes) {
            try (Followed followed = follow(route, answers)) {
                ids(followed.certain()).forEach(id -> certain.merge(id, 1, Integer::sum));
                reachable.addAll(ids(followed.reachable()));
            }
        }
        return reachable.stream()
                .map(id -> line(id, certain.getOrDefault(id, 0) == routes.size(), d.function()))
                .toList();
    }

    private Followed follow(Settled route, Answers answers) {
        Answers firm = answers.keep((key, given) -> !given.held());
        List<String> one = List.of(route.subject());
        return new Followed(
                law.follow(),
                law.tables(),
                List.of(Facts.function(route.subject()), route),
                Variables.of(one),
                FactSet.of(firm, one, law.day(), law.tables()::reads).values());
    }

    private static Set<String> ids(Set<Object> conclusions) {
        Set<String> ids = new TreeSet<>();
        for (Object conclusion : conclusions) {
            if (conclusion instanceof Finding finding) {
                ids.add(finding.id());
            }
        }
        return ids;
    }

    private FindingLine line(String id, boolean certain, String subject) {
        RuleInfo info = law.follow().info(id);
        return new FindingLine(
                id,
                info.topic(),
                certain ? info.severity() : "ask",
                info.severity(),
                info.gate(),
                info.title(),
                subject,
                info.authority(),
                reasons.kind(info.authority()));
    }
}
