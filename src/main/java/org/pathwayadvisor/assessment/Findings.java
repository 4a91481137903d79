package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pathwayadvisor.assessment.FunctionAssessor.Decision;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Facts;
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

    /** Certain findings with their severity; those of some possible routes only as {@code ask}. */
    List<FindingLine> of(Decision d, Answers answers) {
        List<Settled> routes = new ArrayList<>();
        if (d.settled() != null) {
            routes.add(
                    new Settled(d.function(), d.settled().pathway(), d.route().status()));
        } else {
            d.possible()
                    .results()
                    .forEach(r -> routes.add(new Settled(d.function(), r.pathway(), Status.NO_MEDICAL_PURPOSE)));
        }
        Map<String, Integer> count = new TreeMap<>();
        for (Settled route : routes) {
            follow(route, answers).forEach(f -> count.merge(f.id(), 1, Integer::sum));
        }
        List<FindingLine> lines = new ArrayList<>();
        Map<String, String> severity = new HashMap<>();
        count.forEach((id, n) ->
                severity.put(id, n == routes.size() ? law.follow().info(id).severity() : "ask"));
        count.keySet().forEach(id -> lines.add(line(id, severity.get(id), d.function())));
        return lines;
    }

    private List<Finding> follow(Settled route, Answers answers) {
        List<Object> facts = new ArrayList<>(law.tables().rows());
        facts.add(Facts.function(route.subject()));
        facts.add(route);
        facts.addAll(FactSet.of(answers, List.of(route.subject()), law.day(), law.tables()::choices)
                .facts());
        Set<Object> conclusions = law.follow().conclude(facts);
        return conclusions.stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .toList();
    }

    private FindingLine line(String id, String severity, String subject) {
        RuleInfo info = law.follow().info(id);
        return new FindingLine(
                id, severity, info.gate(), info.title(), subject, info.authority(), reasons.kind(info.authority()));
    }
}
