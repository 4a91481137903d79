package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.ProductKind;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.model.UsedToday;

/**
 * The search for what removes a stop beside brute force: every stop of a product, certain or possible, every single change
 * that can be chosen and every pair. By default of two samples, with one answer in eight; of all samples, which takes most of
 * an hour, or of those that {@code -Dsample=} names, with {@code -Dthorough=true}.
 */
class StopLeverSearchTest {
    private static final boolean THOROUGH = Boolean.getBoolean("thorough");

    /** One with a stop on its route, one that can become no device. */
    private static final Set<String> FEW = Set.of("sold-too-early", "image-viewer-box");

    private static final int EIGHTH = 8;
    private static final int FOURTH = 4;
    private static final int ENOUGH = 1_000_000;

    /** One in so many of the pairs that are passed over is decided as a whole all the same. */
    private static final int CHECKED = 300;

    static Stream<Products.Sample> samples() {
        return Products.samples().stream().filter(s -> THOROUGH ? named(s) : FEW.contains(s.name()));
    }

    private static boolean named(Products.Sample sample) {
        String only = System.getProperty("sample", "");
        return only.isEmpty() || List.of(only.split(",")).contains(sample.name());
    }

    /** The same products, sold already: then most have a stop on their route. */
    static Stream<Products.Sample> sold() {
        return Products.samples().stream()
                .filter(s -> THOROUGH ? named(s) : s.name().equals("retinopathy-screening"))
                .map(s -> new Products.Sample(
                        s.name() + " sold already",
                        s.answers()
                                .with(Map.of(
                                        new Key(Key.PRODUCT, "product.kind"),
                                        Given.of(ProductKind.NEW_PRODUCT, Text.word(ProductKind.NEW_PRODUCT)),
                                        new Key(Key.PRODUCT, "product.used-today"),
                                        Given.of(UsedToday.SOLD, Text.word(UsedToday.SOLD))))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySingleChangeAndEveryPairThatRemovesAStopIsFound(Products.Sample sample) {
        compare(sample, false, THOROUGH ? 1 : EIGHTH);
    }

    @ParameterizedTest
    @MethodSource("sold")
    void whatRemovesAStopOnTheRouteIsFound(Products.Sample sample) {
        compare(sample, true, THOROUGH ? 1 : FOURTH);
    }

    @Test
    void whatIsNoDeviceAnyMoreLosesTheStopsOfDevices() {
        LeverResult result =
                new Levers(Products.today(), 40).of(Products.sample("image-viewer-box"), LeverGoal.without("CV-120"));
        assertThat(result.levers())
                .extracting(
                        line -> line.changes().stream().map(LeverChange::path).toList())
                .contains(List.of("viewer: part-of.own-hardware"), List.of("viewer: records.hardware-only-assists"));
    }

    @Test
    void answersThatNoProductCanHaveLiftNothing() {
        Law law = Products.today();
        Answers answers =
                new RouteTrial(law).of(Products.sample("symptom-chatbot")).answers();
        Key marks = new Key("chat", "output.marks-on-image");
        Answers impossible = Turned.of(answers, Set.of(new Turn(marks, Given.of(Tri.YES, "yes"))))
                .answers();
        StopLine stop = new Stops(law)
                .of(answers).stream()
                        .filter(l -> l.rule().equals("CV-120"))
                        .findFirst()
                        .orElseThrow();
        assertThat(new Stops(law).of(impossible)).doesNotContain(stop);
        StopAim aim = new StopAim(new RouteTrial(law), new Stops(law), stop, key -> true);
        assertThat(aim.look(impossible).reached()).isFalse();
    }

    private static void compare(Products.Sample sample, boolean onRoute, int step) {
        Law law = Products.today();
        Answers answers = new RouteTrial(law).of(sample.answers()).answers();
        EveryStop every = new EveryStop(answers, law, onRoute, step);
        Map<String, Set<Set<Turn>>> brute = every.removing(2, new Random(7), CHECKED);
        Map<String, Set<Set<Turn>>> searched = new TreeMap<>();
        Set<Key> keys = every.keys();
        Predicate<Key> turnable = keys::contains;
        List<StopLine> lines = new Stops(law).of(answers);
        for (String rule : brute.keySet()) {
            StopLine stop = lines.stream()
                    .filter(l -> l.rule().equals(rule))
                    .min(Comparator.comparing(l -> !l.certain()))
                    .orElseThrow();
            StopAim aim = new StopAim(new RouteTrial(law), new Stops(law), stop, turnable);
            Set<Set<Turn>> found = new HashSet<>();
            new LeverSearch(answers, LeverChoices.CHOSEN, aim, ENOUGH)
                    .run(2).found().stream()
                            .filter(s -> s.stream().allMatch(t -> keys.contains(t.key())))
                            .forEach(s -> found.add(new HashSet<>(s)));
            searched.put(rule, found);
        }
        assertThat(differences(brute, searched))
                .as("%s, %s", sample, every.said())
                .isEqualTo(differences(searched, brute))
                .isEmpty();
    }

    private static Set<String> differences(Map<String, Set<Set<Turn>>> some, Map<String, Set<Set<Turn>>> others) {
        Set<String> all = new TreeSet<>();
        some.forEach((rule, sets) -> sets.stream()
                .filter(s -> !others.get(rule).contains(s))
                .forEach(s -> all.add(rule + " without "
                        + new TreeSet<>(s)
                                .stream()
                                        .map(t -> t.key() + ": " + t.to().text())
                                        .toList())));
        return all;
    }
}
