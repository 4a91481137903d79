package org.pathwayadvisor.audit.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A part of the rules with everything that it reads: the inputs that matter, and what is fixed. */
final class Module {
    private final Circuit circuit;
    private final List<Input> inputs;
    private final long[] fixed;
    private final List<Object> given;
    private final List<Integer> targets;
    private final List<List<long[]>> values = new ArrayList<>();
    private final List<long[]> any = new ArrayList<>();

    /**
     * @param ways    the ways of the part
     * @param offered every input; those of which nothing is read are left out
     * @param fixed   what holds in every combination
     * @param targets the conclusions that are looked at
     */
    Module(List<Grounding.Way> ways, List<Input> offered, Collection<?> fixed, Collection<?> targets) {
        this.circuit = new Circuit(ways);
        this.fixed = circuit.state(fixed);
        this.given = List.copyOf(fixed);
        Set<Object> read = new LinkedHashSet<>();
        ways.forEach(w -> w.needs().forEach(read::addAll));
        this.inputs = offered.stream()
                .filter(i ->
                        i.values().stream().anyMatch(v -> v.facts().stream().anyMatch(read::contains)))
                .toList();
        this.targets = targets.stream()
                .map(t -> circuit.number(t, -1))
                .filter(n -> n >= 0)
                .toList();
        for (Input input : inputs) {
            List<long[]> states = new ArrayList<>();
            long[] all = circuit.state(List.of());
            for (Input.Value value : input.values()) {
                long[] state = circuit.state(value.facts());
                states.add(state);
                add(all, state);
            }
            values.add(states);
            any.add(all);
        }
    }

    Circuit circuit() {
        return circuit;
    }

    List<Input> inputs() {
        return inputs;
    }

    List<Integer> targets() {
        return targets;
    }

    /** What is given in every combination. */
    List<Object> given() {
        return given;
    }

    /** What holds from the start. */
    long[] fixed() {
        return fixed.clone();
    }

    /** What one value of an input brings. */
    long[] value(int input, int value) {
        return values.get(input).get(value);
    }

    /** What an input brings that holds all its values at once. */
    long[] any(int input) {
        return any.get(input);
    }

    static void add(long[] state, long[] more) {
        for (int i = 0; i < state.length; i++) {
            state[i] |= more[i];
        }
    }
}
