package org.pathwayadvisor.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.reference.Tables;
import org.pathwayadvisor.rulebase.ClassicRules;
import org.pathwayadvisor.rulebase.RuleBase;

/** The samples, and random products around them; every draw comes from a seed. */
public final class Products {
    /** The day of today's law in the tests. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final Advisor ADVISOR = Advisor.load(Path.of("rules"));
    private static final Law TODAY = Law.on(ADVISOR.rules(), ADVISOR.reference(), DAY);
    private static RuleBase classicRules;
    private static Law classic;

    private Products() {}

    /** One sample questionnaire. */
    public record Sample(String name, Answers answers) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** One function of one sample. */
    public record Case(String name, String function, Answers answers) {
        @Override
        public String toString() {
            return name + ", " + function;
        }
    }

    public static Advisor advisor() {
        return ADVISOR;
    }

    /** Today's law, compiled to an executable model. */
    public static Law today() {
        return TODAY;
    }

    /** The same rule files through the other compiler. */
    public static synchronized RuleBase classicRules() {
        if (classicRules == null) {
            classicRules = ClassicRules.load(ADVISOR.rules().files());
        }
        return classicRules;
    }

    /** Today's law through the other compiler. */
    public static synchronized Law classic() {
        if (classic == null) {
            classic = Law.on(classicRules(), ADVISOR.reference(), DAY);
        }
        return classic;
    }

    /** Every sample questionnaire of the front desk. */
    public static List<Sample> samples() {
        try (Stream<Path> files = Files.list(Path.of("questionnaires"))) {
            return files.filter(
                            f -> f.toString().endsWith(".yaml") && !f.toString().endsWith(".expected.yaml"))
                    .sorted()
                    .map(f -> new Sample(f.getFileName().toString().replace(".yaml", ""), Questionnaires.load(f)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answers of one sample. */
    public static Answers sample(String name) {
        return Questionnaires.load(Path.of("questionnaires", name + ".yaml"));
    }

    /** Every function of every sample, each with the answers about itself and the product only. */
    public static List<Case> functions() {
        List<Case> all = new ArrayList<>();
        for (Sample s : samples()) {
            s.answers()
                    .functions()
                    .forEach(f -> all.add(new Case(s.name(), f, s.answers().only(List.of(f)))));
        }
        return all;
    }

    /** The closed answers of a function's questionnaire, as the model's values on the day. */
    public static Map<Key, Object> values(Answers answers, String function, Law law) {
        return new TreeMap<>(FactSet.of(answers, List.of(function), law.day(), law.tables()::choices)
                .values());
    }

    /** A questionnaire of one function with just these answers. */
    public static Answers answers(String function, Map<Key, Object> values) {
        SortedMap<Key, Given> given = new TreeMap<>();
        values.forEach((key, value) -> given.put(key, Given.of(value, "any")));
        return new Answers("some product", Map.of(Scope.FUNCTION, List.of(function)), List.of("functions"), given);
    }

    /** Everything that the rules of one sitting need to know of a product. */
    public static List<Object> facts(String function, Map<Key, Object> values, Tables tables) {
        List<Object> facts = new ArrayList<>(tables.rows());
        facts.add(Facts.function(function));
        for (Variable v : Variables.of(List.of(function))) {
            Object value = values.get(v.key());
            if (value != null) {
                facts.addAll(Facts.of(v.key(), v.ask(), value, tables::choices));
            }
        }
        return facts;
    }

    /** A consistent completion, drawn so that lists name few, some or half of their choices. */
    public static Map<Key, Object> complete(String function, Map<Key, Object> given, Random random) {
        while (true) {
            Optional<Map<Key, Object>> drawn = draw(function, given, random);
            if (drawn.isPresent()) {
                return drawn.get();
            }
        }
    }

    private static Optional<Map<Key, Object>> draw(String function, Map<Key, Object> given, Random random) {
        Map<Key, Object> values = new HashMap<>(given);
        double listed = List.of(0.05, 0.2, 0.5).get(random.nextInt(3));
        List<Variable> order = new ArrayList<>(Variables.of(List.of(function)));
        Collections.shuffle(order, random);
        for (Variable v : order) {
            if (!values.containsKey(v.key())) {
                List<Object> choices = new ArrayList<>(v.values());
                Collections.shuffle(choices, random);
                if (v.ask().kind() == Kind.SET) {
                    choices = random.nextDouble() < listed ? List.of(Tri.YES, Tri.NO) : List.of(Tri.NO, Tri.YES);
                }
                Optional<Object> fit = choices.stream()
                        .filter(c -> !Contradictions.breaks(v.key(), c, values::get))
                        .findFirst();
                if (fit.isEmpty()) {
                    return Optional.empty();
                }
                values.put(v.key(), fit.get());
            }
        }
        return Optional.of(values);
    }

    /** A product near a sample: some of its answers are forgotten and drawn anew with all that is open. */
    public static Map<Key, Object> near(Case sample, Random random) {
        Map<Key, Object> kept = new TreeMap<>(values(sample.answers(), sample.function(), TODAY));
        double forget = random.nextInt(3) == 0 ? random.nextDouble() : random.nextDouble() * 0.2;
        kept.keySet().removeIf(key -> random.nextDouble() < forget);
        return complete(sample.function(), kept, random);
    }

    /** Everything that is open is drawn, where it contradicts nothing; of a list mostly no. */
    public static Answers completed(Answers some, Random random) {
        Set<Variable> open = new LinkedHashSet<>(Variables.of(some.functions()));
        open.addAll(Variables.data(some));
        open.addAll(Variables.care(some));
        open.removeIf(v -> some.given().containsKey(v.key()));
        Consistent consistent = new Consistent(List.copyOf(open));
        Map<Key, Object> known = new HashMap<>();
        some.given().forEach((key, value) -> known.put(key, value.value()));
        Map<Key, Given> drawn = new TreeMap<>();
        for (Variable v : open) {
            List<Object> values = new ArrayList<>(v.values());
            Collections.shuffle(values, random);
            for (Object value : values) {
                if (!known.containsKey(v.key()) && consistent.allows(known::get, v.key(), value)) {
                    known.put(v.key(), value);
                    drawn.put(v.key(), Given.of(value, "drawn"));
                }
            }
        }
        return some.with(drawn);
    }

    /** Some keys of a collection, in a random order. */
    public static List<Key> some(Collection<Key> keys, int count, Random random) {
        List<Key> order = new ArrayList<>(keys);
        Collections.sort(order);
        Collections.shuffle(order, random);
        return order.subList(0, Math.min(count, order.size()));
    }
}
