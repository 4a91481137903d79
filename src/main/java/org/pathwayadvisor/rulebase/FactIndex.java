package org.pathwayadvisor.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts by the name of their type, and by the values of some of their components. */
public final class FactIndex {
    private final Map<String, List<Object>> byType = new HashMap<>();
    private final Map<String, Map<List<Object>, List<Object>>> byValues = new HashMap<>();

    public FactIndex(Collection<?> facts) {
        for (Object fact : facts) {
            byType.computeIfAbsent(fact.getClass().getSimpleName(), t -> new ArrayList<>())
                    .add(fact);
        }
    }

    /** The facts of a type whose components have some values. */
    public List<Object> of(String type, List<String> components, List<Object> values) {
        List<Object> all = byType.getOrDefault(type, List.of());
        if (components.isEmpty()) {
            return all;
        }
        Map<List<Object>, List<Object>> index = byValues.computeIfAbsent(type + components, k -> {
            Map<List<Object>, List<Object>> fresh = new HashMap<>();
            for (Object fact : all) {
                List<Object> key = new ArrayList<>();
                components.forEach(c -> key.add(Components.value(fact, c)));
                fresh.computeIfAbsent(key, x -> new ArrayList<>()).add(fact);
            }
            return fresh;
        });
        return index.getOrDefault(values, List.of());
    }
}
