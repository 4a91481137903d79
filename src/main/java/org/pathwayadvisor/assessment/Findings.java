package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.exploration.Behind;
import org.pathwayadvisor.exploration.Followed;
import org.pathwayadvisor.model.Finding;
import org.pathwayadvisor.model.Route;
import org.pathwayadvisor.model.Settled;
import org.pathwayadvisor.model.Status;
import org.pathwayadvisor.rulebase.RuleInfo;
import org.pathwayadvisor.rulebase.Topic;

/**
 * The second sitting: what follows from a settled route beside those of the other functions, or from each route that
 * is still possible. A stop is certain only where it follows from every route that firm answers leave.
 */
final class Findings {
    private final Law law;
    private final Reasons reasons;

    Findings(Law law, Reasons reasons) {
        this.law = law;
        this.reasons = reasons;
    }

    /** Certain findings with their severity; those of some possible routes or open answers only as {@code ask}. */
    List<FindingLine> of(Decision d, List<Decision> all, Answers answers) {
        List<Settled> routes = routes(d, answers);
        List<Settled> beside = beside(d, all);
        Map<String, Integer> certain = new TreeMap<>();
        Map<String, Set<String>> reachable = new TreeMap<>();
        for (Settled route : routes) {
            try (Followed followed = follow(route, beside, answers)) {
                ids(followed.certain(), d.function()).forEach(id -> certain.merge(id, 1, Integer::sum));
                for (String id : ids(followed.reachable(), d.function())) {
                    Set<String> open = reachable.computeIfAbsent(id, i -> new TreeSet<>());
                    followed.mattering(new Finding(id, d.function()))
                            .forEach(v -> open.add(v.ask().path()));
                }
            }
        }
        if (d.standing() == Standing.WORKING) {
            certain.keySet().retainAll(withoutLooseStops(d, certain.keySet(), beside, answers));
        }
        List<FindingLine> lines = new ArrayList<>();
        reachable.forEach((id, open) -> {
            boolean sure = certain.getOrDefault(id, 0) == routes.size();
            if (sure || asked(law.follow().info(id), d)) {
                lines.add(line(id, sure, d.function(), sure ? Set.of() : open));
            }
        });
        return lines;
    }

    private List<Settled> routes(Decision d, Answers answers) {
        return d.settled() == null ? possible(d, answers) : List.of(settled(d));
    }

    private static List<Settled> beside(Decision d, List<Decision> all) {
        return all.stream()
                .filter(o -> o.settled() != null && !o.function().equals(d.function()))
                .map(Findings::settled)
                .toList();
    }

    /** What a finding rests on where some route and some open answers lead to it; empty where none do. */
    Optional<Behind> behind(String id, Decision d, List<Decision> all, Answers answers) {
        Set<Key> keys = new LinkedHashSet<>();
        Set<Object> rows = new LinkedHashSet<>();
        boolean there = false;
        for (Settled route : routes(d, answers)) {
            try (Followed followed = follow(route, beside(d, all), answers)) {
                Finding finding = new Finding(id, d.function());
                if (followed.reachable().contains(finding)) {
                    there = true;
                    Behind behind = followed.behind(finding);
                    keys.addAll(behind.answers());
                    rows.addAll(behind.rows());
                }
            }
        }
        return there ? Optional.of(new Behind(keys, rows)) : Optional.empty();
    }

    /** For each route on which some open answers lead to a finding, such answers. */
    Map<Settled, Map<Key, Object>> ways(String id, Decision d, List<Decision> all, Answers answers) {
        Map<Settled, Map<Key, Object>> ways = new LinkedHashMap<>();
        Consistent consistent = new Consistent(Variables.of(List.of(d.function())));
        for (Settled route : routes(d, answers)) {
            try (Followed followed = follow(route, beside(d, all), answers)) {
                Finding finding = new Finding(id, d.function());
                if (followed.certain().contains(finding)) {
                    ways.put(route, Map.of());
                } else if (followed.reachable().contains(finding)) {
                    followed.witness(finding, conclusion -> null, consistent).ifPresent(w -> ways.put(route, w));
                }
            }
        }
        return ways;
    }

    /** On a settled route only stops and duties are asked for; advice waits until it is certain. */
    private static boolean asked(RuleInfo info, Decision d) {
        return d.settled() == null
                || info.topic() == Topic.STILL_APPLIES
                || stop(info)
                || info.severity().equals("required");
    }

    private static boolean stop(RuleInfo info) {
        return info.severity().equals("blocker");
    }

    private static Settled settled(Decision d) {
        return new Settled(d.function(), d.settled().pathway(), d.route().status());
    }

    /** The routes to the possible pathways, on those grounds that some answers still lead to. */
    private List<Settled> possible(Decision d, Answers answers) {
        Set<Object> reachable;
        Answers firm = answers.keep((key, given) -> !given.held());
        Alone alone = new Alone(d.function());
        Ruled ruled = Ruled.of(law, answers, d.function());
        try (Followed decided = new Followed(
                ruled.engine(),
                law.tables(),
                ruled.constants(),
                Alone.variables(),
                alone.facts(firm, law).values())) {
            reachable = decided.reachable();
        }
        return d.possible().results().stream()
                .map(Settlement.Result::pathway)
                .distinct()
                .flatMap(p -> Status.of(p).stream()
                        .filter(s -> reachable.contains(new Route(Alone.name(), p, s)))
                        .map(s -> new Settled(d.function(), p, s)))
                .toList();
    }

    /** Some findings without the stops that a route, possible while held answers count as open, does not have. */
    private Set<String> withoutLooseStops(Decision d, Set<String> ids, List<Settled> beside, Answers answers) {
        Set<String> kept = new TreeSet<>(ids);
        for (Settled route : possible(d, answers)) {
            try (Followed followed = follow(route, beside, answers)) {
                Set<String> here = ids(followed.certain(), d.function());
                kept.removeIf(id -> stop(law.follow().info(id)) && !here.contains(id));
            }
        }
        return kept;
    }

    private Followed follow(Settled route, List<Settled> beside, Answers answers) {
        List<Object> constants = new ArrayList<>(beside);
        constants.add(Facts.function(route.subject()));
        constants.add(route);
        Answers firm = answers.keep((key, given) -> !given.held());
        List<String> one = List.of(route.subject());
        return new Followed(
                law.follow(),
                law.tables(),
                constants,
                Variables.of(one),
                FactSet.of(firm, one, law.day(), law.tables()::choices).values());
    }

    private static Set<String> ids(Set<Object> conclusions, String function) {
        Set<String> ids = new TreeSet<>();
        for (Object conclusion : conclusions) {
            if (conclusion instanceof Finding finding && finding.subject().equals(function)) {
                ids.add(finding.id());
            }
        }
        return ids;
    }

    private FindingLine line(String id, boolean certain, String subject, Set<String> hangsOn) {
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
                reasons.kind(info.authority()),
                info.certainty(),
                List.copyOf(hangsOn),
                info.topic() == Topic.AMBIGUITIES ? info.rationale() : "");
    }
}
