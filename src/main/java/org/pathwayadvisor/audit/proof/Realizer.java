package org.pathwayadvisor.audit.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Key;

/** Finds answers that lead to what a part takes as given, because it is judged apart. */
final class Realizer {
    private static final long MOST = 50_000;

    private final List<Grounding.Way> ways;
    private final List<Input> questions;

    /** @param ways from the questions to everything that may be taken as given */
    Realizer(List<Grounding.Way> ways, List<Input> questions) {
        this.ways = ways;
        this.questions = questions;
    }

    /** The answers of a combination, or empty where none lead to it; one that cannot be settled counts as possible. */
    Optional<Map<Key, Object>> answers(Module module, int[] chosen) {
        Map<Key, Object> known = new TreeMap<>();
        List<Object> wanted = new ArrayList<>(module.given());
        List<String> silent = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            Input input = module.inputs().get(i);
            if (chosen[i] >= 0 && input.key().isPresent()) {
                known.put(input.key().get(), input.values().get(chosen[i]).value());
            } else if (chosen[i] >= 0) {
                wanted.addAll(input.values().get(chosen[i]).facts());
            } else if (chosen[i] == Walk.UNKNOWN) {
                silent.add(input.name());
            }
        }
        if (wanted.isEmpty()) {
            return Optional.of(known);
        }
        List<Input> offered = questions.stream()
                .filter(q -> !silent.contains(q.name()))
                .map(q -> q.key().filter(known::containsKey).isPresent()
                        ? q.only(known.get(q.key().get()))
                        : q)
                .toList();
        Module whole = new Module(Circuit.cone(ways, wanted, Set.of()), offered, List.of(), wanted);
        Walk walk = new Walk(whole, new Wanted(whole.circuit(), wanted), false, MOST, c -> true).run();
        if (walk.gaveUp()) {
            return Optional.of(known);
        }
        return walk.failure().map(f -> {
            for (int i = 0; i < f.chosen().length; i++) {
                Input input = whole.inputs().get(i);
                if (f.chosen()[i] >= 0) {
                    known.put(
                            input.key().orElseThrow(),
                            input.values().get(f.chosen()[i]).value());
                }
            }
            return known;
        });
    }
}
