package org.pathwayadvisor.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pathwayadvisor.rulebase.Engine;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleBase;
import org.pathwayadvisor.rulebase.RuleCatalogue;

/** Runs cases: the rules of one file alone, under the law of the case's day. */
public final class CaseRunner {
    private final RuleBase rules;
    private final RuleCatalogue catalogue;

    public CaseRunner(RuleBase rules, RuleCatalogue catalogue) {
        this.rules = rules;
        this.catalogue = catalogue;
    }

    /** The results in the order of the file. */
    public List<CaseResult> run(CaseFile file) {
        Set<String> own = catalogue.rules().stream()
                .filter(r -> r.file().name().equals(file.rules().name()))
                .map(Rule::id)
                .collect(Collectors.toSet());
        Map<LocalDate, Engine> engines = new HashMap<>();
        try {
            return file.cases().stream()
                    .map(c -> run(
                            c,
                            engines.computeIfAbsent(
                                    c.day(),
                                    d -> Engine.of(rules, file.rules().topic().sitting(), d, own::contains))))
                    .toList();
        } finally {
            engines.values().forEach(Engine::close);
        }
    }

    private static CaseResult run(Case tried, Engine engine) {
        Set<Object> concluded = new HashSet<>(engine.conclude(tried.facts()));
        concluded.removeAll(tried.given());
        return new CaseResult(tried, without(tried.expected(), concluded), without(concluded, tried.expected()));
    }

    private static List<String> without(Collection<Object> some, Collection<Object> others) {
        return some.stream()
                .filter(c -> !others.contains(c))
                .map(ConclusionWords::of)
                .sorted()
                .toList();
    }
}
