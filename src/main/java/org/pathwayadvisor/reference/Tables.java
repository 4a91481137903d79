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
 * @param select the rows that one function needs
 */
public record Tables(List<Object> rows, Map<String, TypeInfo> types, Map<String, Set<String>> traits, TypeRows select) {

    static Tables of(List<Object> rows, Map<String, TypeInfo> types, Map<String, Set<String>> traits) {
        return new Tables(rows, types, traits, new TypeRows(rows, Set.of()));
    }

    /** The same where rules read the traits of a type in no other way than that lacking one rules the type out. */
    public Tables oneTraitRulesOut() {
        return new Tables(rows, types, traits, new TypeRows(rows, types.keySet()));
    }

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
        return of(kept, known, traits);
    }
}
