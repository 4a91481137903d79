package org.pathwayadvisor.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.Trait;

/**
 * The reference facts in force on one day.
 *
 * @param rows   the facts, as records of the model
 * @param types  the device types by id
 * @param traits for each question, the choices that a trait or a bar reads
 */
public record Tables(List<Object> rows, Map<String, TypeInfo> types, Map<String, Set<String>> traits) {
    /** The choices of a question that traits or bars read; several words in one are alternatives. */
    public Collection<String> choices(String path) {
        return traits.getOrDefault(path, Set.of());
    }

    /** The same with some device types only; the conditions of state laws stay. */
    public Tables only(Set<String> some) {
        List<Object> kept = rows.stream()
                .filter(row -> !(row instanceof DeviceType t && !some.contains(t.type())
                        || row instanceof Trait n && types.containsKey(n.type()) && !some.contains(n.type())))
                .toList();
        Map<String, TypeInfo> known = new TreeMap<>(types);
        known.keySet().retainAll(some);
        return new Tables(kept, known, traits);
    }
}
