package org.pathwayadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Engine;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleBase;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RuleFile;
import org.pathwayadvisor.shelf.Shelf;

/** The small matcher, by which conditions are judged, concludes what the engine does: on every case. */
class TrialTest {
    @Test
    void theMatcherAgreesWithTheEngine() {
        RuleBase base = RuleBase.load(Path.of("rules"), Shelf.EMPTY);
        List<Rule> rules = List.copyOf(RuleCatalogue.of(base.files(), List.of()).rules());
        Reference reference = Reference.load(Path.of("rules"), new ArrayList<>());
        for (RuleFile file : base.files()) {
            List<Rule> own = rules.stream()
                    .filter(r -> r.file().name().equals(file.name()))
                    .toList();
            Set<String> ids = own.stream().map(Rule::id).collect(Collectors.toSet());
            for (Case tried : Cases.read(file, reference, new ArrayList<>()).cases()) {
                Set<Object> concluded;
                try (Engine engine = Engine.of(base, file.topic().sitting(), tried.day(), ids::contains)) {
                    concluded = new HashSet<>(engine.conclude(tried.facts()));
                }
                concluded.removeAll(tried.given());
                List<Rule> held =
                        own.stream().filter(r -> r.inForce(tried.day())).toList();
                assertThat(Trial.conclude(held, tried.facts())).as(tried.name()).isEqualTo(concluded);
            }
        }
    }
}
