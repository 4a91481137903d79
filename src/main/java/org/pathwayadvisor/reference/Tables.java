package org.pathwayadvisor.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.pathwayadvisor.model.AssumptionBar;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.KindTrait;
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

    /** For each question, the choices that some of the rows name. */
    static Map<String, Set<String>> named(List<Object> rows) {
        Map<String, Set<String>> named = new TreeMap<>();
        for (Object row : rows) {
            if (row instanceof Trait t) {
                name(named, t.path(), t.choice());
            } else if (row instanceof KindTrait t) {
                name(named, t.path(), t.choice());
            } else if (row instanceof AssumptionBar bar) {
                name(named, bar.path(), bar.choice());
            }
        }
        return named;
    }

    private static void name(Map<String, Set<String>> named, String path, String choice) {
        named.computeIfAbsent(path, p -> new TreeSet<>()).add(choice);
    }

    /** The same for rules that read some of the rows: a choice that only other rows name is none of theirs. */
    public Tables reading(Predicate<Object> read) {
        List<Object> kept = rows.stream().filter(read).toList();
        return of(kept, types, named(kept));
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
