package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.audit.Case;
import org.pathwayadvisor.audit.Cases;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Settled;
import org.pathwayadvisor.model.Status;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Engine;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleBase;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RuleFile;
import org.pathwayadvisor.rulebase.Sitting;

/** The executable model and drools-mvel, two compilers apart from each other, conclude the same from everything. */
class TwoEnginesTest {
    private static final RuleBase FIRST = Products.advisor().rules();
    private static final RuleBase SECOND = Products.classicRules();

    @Test
    void onEveryCaseOfEveryRule() {
        RuleCatalogue catalogue = RuleCatalogue.of(FIRST.files(), List.of());
        Reference reference = Products.advisor().reference();
        int cases = 0;
        for (RuleFile file : FIRST.files()) {
            Set<String> own = catalogue.rules().stream()
                    .filter(r -> r.file().name().equals(file.name()))
                    .map(Rule::id)
                    .collect(Collectors.toSet());
            Map<LocalDate, List<Engine>> engines = new HashMap<>();
            for (Case tried : Cases.read(file, reference, new ArrayList<>()).cases()) {
                List<Engine> both = engines.computeIfAbsent(
                        tried.day(), day -> engines(file.topic().sitting(), day, own::contains));
                same(tried.name(), both, tried.facts());
                cases++;
            }
            engines.values().forEach(both -> both.forEach(Engine::close));
        }
        assertThat(cases).isGreaterThan(100);
    }

    @Test
    void onEverySampleOnEachOfItsDays() throws IOException {
        Map<LocalDate, List<Law>> laws = new HashMap<>();
        for (Products.Sample sample : Products.samples()) {
            for (LocalDate day : days(sample)) {
                List<Law> both = laws.computeIfAbsent(day, TwoEnginesTest::laws);
                for (String function : sample.answers().functions()) {
                    sampleOn(sample, function, day, both);
                }
            }
        }
        laws.values().forEach(both -> both.forEach(Law::close));
    }

    private static void sampleOn(Products.Sample sample, String function, LocalDate day, List<Law> both) {
        String what = sample + ", " + function + ", " + day;
        Law law = both.get(0);
        List<Object> facts = Products.facts(function, Products.values(sample.answers(), function, law), law.tables());
        same(what, both.stream().map(Law::decide).toList(), facts);
        for (Pathway pathway : Pathway.values()) {
            List<Object> settled = new ArrayList<>(facts);
            settled.add(new Settled(function, pathway, Status.EQUIVALENT));
            same(what, both.stream().map(Law::follow).toList(), settled);
        }
        assertThat(new FunctionAssessor(both.get(1))
                        .explore(function, sample.answers())
                        .results())
                .as(what)
                .isEqualTo(new FunctionAssessor(law)
                        .explore(function, sample.answers())
                        .results());
    }

    @Test
    void onRandomProducts() {
        List<Products.Case> samples = Products.functions();
        Random random = new Random(3);
        List<Engine> both =
                List.of(Products.today().decide(), Products.classic().decide());
        for (int round = 0; round < 500; round++) {
            Products.Case sample = samples.get(round % samples.size());
            Map<Key, Object> values = Products.near(sample, random);
            values.keySet().removeIf(key -> random.nextInt(20) == 0);
            same(
                    "product " + round,
                    both,
                    Products.facts(sample.function(), values, Products.today().tables()));
        }
    }

    private static void same(String what, List<Engine> both, List<Object> facts) {
        assertThat(both.get(1).conclude(facts)).as(what).isEqualTo(both.get(0).conclude(facts));
    }

    private static List<Engine> engines(Sitting sitting, LocalDate day, Predicate<String> some) {
        return List.of(Engine.of(FIRST, sitting, day, some), Engine.of(SECOND, sitting, day, some));
    }

    private static List<Law> laws(LocalDate day) {
        Reference reference = Products.advisor().reference();
        return List.of(Law.on(FIRST, reference, day), Law.on(SECOND, reference, day));
    }

    private static Set<LocalDate> days(Products.Sample sample) throws IOException {
        Set<LocalDate> days = new TreeSet<>();
        Matcher matcher = Pattern.compile("as-of: (\\d{4}-\\d{2}-\\d{2})")
                .matcher(Files.readString(Path.of("questionnaires", sample.name() + ".expected.yaml")));
        while (matcher.find()) {
            days.add(LocalDate.parse(matcher.group(1)));
        }
        assertThat(days).as(sample.name()).isNotEmpty();
        return days;
    }
}
