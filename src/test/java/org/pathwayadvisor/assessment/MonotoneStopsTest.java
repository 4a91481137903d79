package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pathwayadvisor.assessment.PossibleStop.State;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Overrule;
import org.pathwayadvisor.questionnaire.Questionnaires;

/**
 * What {@code possible} prints never grows by an answer: pathway, class and type of each function, the product's pathways
 * and the stops of all parts. A questionnaire is completed at random and its answers are taken away again in a random
 * order, so that what it ends on has to be among all that was printed before. By default of some; of every sample, with
 * more looks and overrides, with {@code -Dthorough=true}.
 */
class MonotoneStopsTest {
    private static final boolean THOROUGH = Boolean.getBoolean("thorough");

    /** How often it is looked at on the way. */
    private static final int LOOKS = THOROUGH ? 8 : 3;

    record Product(String name, Answers answers) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Product> products() {
        List<Product> all = new ArrayList<>();
        List<Products.Sample> samples = Products.samples();
        IntStream.range(0, samples.size())
                .filter(i -> THOROUGH || i % 6 == 0)
                .mapToObj(samples::get)
                .forEach(s -> all.add(new Product(s.name(), s.answers())));
        for (String device : List.of("dn09-sepsis-score", "dn25-delivery-date")) {
            Path file = Path.of("questionnaires", "fda-devices", device + ".yaml");
            all.add(new Product(device, Questionnaires.load(file)));
        }
        for (Products.Sample s : samples) {
            if (s.name().equals("sepsis-alert")
                    || THOROUGH && !s.answers().functions().isEmpty()) {
                Overrule said = overrule(s);
                all.add(new Product(
                        s.name() + " with " + said.rule() + " " + said.says(),
                        s.answers().overruled(List.of(said))));
            }
        }
        return all.stream();
    }

    private static Overrule overrule(Products.Sample sample) {
        Law law = Products.today();
        List<String> rules = law.determinations().ids().stream()
                .filter(id -> law.determinations().overrulable(id).isPresent())
                .sorted()
                .toList();
        Random random = new Random(sample.name().hashCode());
        String rule = sample.name().equals("sepsis-alert") ? "CDS-280" : rules.get(random.nextInt(rules.size()));
        return new Overrule(
                rule,
                sample.answers().functions().get(0),
                sample.name().equals("sepsis-alert") || random.nextBoolean(),
                "Dr. N",
                "a test",
                LocalDate.of(2027, 3, 1),
                Map.of());
    }

    @ParameterizedTest
    @MethodSource("products")
    void anAnswerNeverAddsWhatIsPossible(Product product) {
        Random random = new Random(product.name().hashCode());
        Answers whole = Products.completed(product.answers().keep((key, given) -> !given.held()), random);
        List<Key> order = new ArrayList<>(whole.given().keySet());
        order.removeIf(key -> !AnswerWords.ask(key).closed() || standsFor(key, whole));
        Collections.shuffle(order, random);
        PossibleAssessor assessor = new PossibleAssessor(Products.today());
        Map<Key, Given> given = new TreeMap<>(whole.given());
        Set<String> before = Set.of();
        for (int look = 0; look <= LOOKS; look++) {
            PossibleSet set = assessor.of(whole.keep((key, value) -> given.containsKey(key)));
            if (!set.exact()) {
                return; // a lower bound says so, and may grow
            }
            Set<String> now = printed(set);
            assertThat(now).as("%s with %d answers", product, given.size()).isNotEmpty();
            assertThat(now).as("%s with %d answers", product, given.size()).containsAll(before);
            before = now;
            int from = order.size() * look / LOOKS;
            int to = Math.min(order.size(), order.size() * (look + 1) / LOOKS);
            order.subList(Math.min(from, to), to).forEach(given::remove);
        }
    }

    /**
     * True for an answer that another one is read off, or that was read off another one: customers say which channels there
     * are, and the country of a service whether its people sit abroad. To answer it then is to change it.
     */
    private static boolean standsFor(Key key, Answers whole) {
        return key.path().startsWith("data.customers")
                || key.path().equals("abroad.access") && whole.given().containsKey(new Key(key.subject(), "country"));
    }

    private static Set<String> printed(PossibleSet set) {
        Set<String> all = new TreeSet<>();
        set.outcomes().forEach(o -> all.add("the product: " + o.pathway()));
        set.functions()
                .forEach(f -> f.outcomes()
                        .forEach(o -> all.add(f.name() + ": " + o.pathway() + " " + o.deviceClass() + " " + o.type())));
        set.stops().stream()
                .filter(s -> s.state() != State.EXCLUDED)
                .forEach(s -> all.add("stop " + s.rule() + " " + s.subject()));
        return all;
    }
}
