package org.pathwayadvisor.audit.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Tri;

/**
 * Made-up products: every second one is a neighbour of a real questionnaire, with some answers drawn anew, the others
 * are drawn from nothing. The same seed, questions and questionnaires give the same products; no rule is looked at.
 */
public final class Population {
    /** The seed of every population; a product depends on it and on its own number only. */
    private static final long SEED = 20_261_123L;

    private static final String FUNCTION = "function";
    private static final Map<Scope, List<String>> NAMES = Map.of(
            Scope.FUNCTION, List.of(FUNCTION),
            Scope.CHANNEL, List.of("channel"),
            Scope.SERVICE, List.of("service"),
            Scope.DATASET, List.of("dataset"),
            Scope.FAILURE, List.of("failure"),
            Scope.GROUP, List.of("group"));

    private final List<Answers> seeds;
    private final List<Variable> free;

    /** @param seeds questionnaires to draw neighbours of; may be empty */
    public Population(List<Answers> seeds) {
        this.seeds = List.copyOf(seeds);
        this.free = variables(NAMES);
    }

    /** Product number so and so, from 0. */
    public Subject product(int number) {
        Random random = new Random(SEED * 1_000_003L + number);
        boolean neighbour = !seeds.isEmpty() && number % 2 == 0;
        Answers answers = neighbour ? near(seeds.get(number / 2 % seeds.size()), random) : fresh(random);
        return new Subject("generated", "product " + number, answers);
    }

    private Answers fresh(Random random) {
        SortedMap<Key, Given> given = new TreeMap<>();
        double yes = List.of(0.05, 0.15, 0.4).get(random.nextInt(3));
        boolean data = random.nextInt(4) == 0;
        for (Variable v : free) {
            // Most products leave evidence and data open, as those do that somebody has only begun to describe.
            if (route(v) || data) {
                draw(v, given, yes, random);
            }
        }
        List<String> complete = new ArrayList<>();
        NAMES.keySet().stream().map(Scope::list).sorted().forEach(complete::add);
        return new Answers("generated", data ? NAMES : Map.of(Scope.FUNCTION, List.of(FUNCTION)), complete, given);
    }

    private static boolean route(Variable v) {
        return !v.ask().section().data() && !v.ask().section().care();
    }

    private static Answers near(Answers seed, Random random) {
        List<Variable> all = variables(seed.entries());
        SortedMap<Key, Given> given = new TreeMap<>(seed.given());
        for (Variable v : all) {
            // What a route can turn on is answered throughout: a complete product is decided in one run.
            if (route(v) && !given.containsKey(v.key())) {
                draw(v, given, 0.05, random);
            }
        }
        given.replaceAll((key, answer) -> Given.of(answer.value(), answer.text()));
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            Variable v = all.get(random.nextInt(all.size()));
            Given before = given.remove(v.key());
            draw(v, given, 0.5, random);
            if (before != null) {
                given.putIfAbsent(v.key(), before);
            }
        }
        return new Answers(seed.name(), seed.entries(), seed.complete(), given);
    }

    /** Answers one variable with a first choice or, where that contradicts another answer, with any that does not. */
    private static void draw(Variable v, Map<Key, Given> given, double yes, Random random) {
        List<Object> values = new ArrayList<>(v.values());
        boolean tri = values.contains(Tri.YES);
        Object first = tri ? (random.nextDouble() < yes ? Tri.YES : Tri.NO) : values.get(random.nextInt(values.size()));
        values.remove(first);
        values.add(0, first);
        values.stream()
                .filter(value -> !Contradictions.breaks(
                        v.key(),
                        value,
                        key -> given.containsKey(key) ? given.get(key).value() : null))
                .findFirst()
                .ifPresent(value -> given.put(v.key(), Given.of(value, word(v.ask(), value))));
    }

    private static String word(Ask ask, Object value) {
        if (ask.kind() == Kind.DATED) {
            return value == Tri.YES ? "K000000" : "none-found";
        }
        return ask.kind() == Kind.SET || ask.kind() == Kind.TRI
                ? (value == Tri.YES ? "yes" : "no")
                : ask.choices().stream()
                        .filter(c -> c.value().equals(value))
                        .map(Choice::word)
                        .findFirst()
                        .orElseThrow();
    }

    private static List<Variable> variables(Map<Scope, List<String>> names) {
        Map<Key, Variable> all = new LinkedHashMap<>();
        for (Ask ask : Dictionary.all()) {
            Scope scope = ask.section().scope();
            List<String> subjects =
                    scope == Scope.PRODUCT ? List.of(Key.PRODUCT) : names.getOrDefault(scope, List.of());
            if (ask.closed()) {
                subjects.forEach(s -> Variables.of(ask, s).forEach(v -> all.put(v.key(), v)));
            }
        }
        return List.copyOf(all.values());
    }
}
