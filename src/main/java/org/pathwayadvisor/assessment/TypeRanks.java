package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pathwayadvisor.model.ClassWord;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Trait;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.reference.Tables;

/**
 * Which device type names the result of a function that fits several: of those that lead to its pathway the one with most
 * traits, unless another one of them narrows it.
 */
final class TypeRanks {
    private final Map<String, DeviceType> types = new TreeMap<>();

    /** The types that lead to each pathway, the one with most traits first. */
    private final Map<Pathway, List<String>> leading = new EnumMap<>(Pathway.class);

    private final Map<String, Integer> place = new HashMap<>();
    private final Map<String, Set<String>> narrowedBy = new HashMap<>();

    TypeRanks(Tables tables) {
        Map<String, Integer> traits = new HashMap<>();
        for (Object row : tables.rows()) {
            if (row instanceof Trait t) {
                traits.merge(t.type(), 1, Integer::sum);
            } else if (row instanceof DeviceType t) {
                types.put(t.type(), t);
            }
        }
        List<String> order = types.keySet().stream()
                .sorted(Comparator.comparing((String t) -> -traits.getOrDefault(t, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        order.forEach(t -> place.put(t, place.size()));
        for (Pathway pathway : Pathway.values()) {
            leading.put(
                    pathway,
                    order.stream().filter(t -> leads(types.get(t), pathway)).toList());
        }
        types.keySet()
                .forEach(t -> tables.types()
                        .get(t)
                        .narrows()
                        .forEach(n -> narrowedBy
                                .computeIfAbsent(n, x -> new TreeSet<>())
                                .add(t)));
    }

    private static boolean leads(DeviceType type, Pathway pathway) {
        boolean exempt = type.exempt() == Tri.YES;
        return switch (pathway) {
            case CLASS_I_EXEMPT -> exempt && type.deviceClass() == ClassWord.I;
            case CLASS_II_EXEMPT -> exempt && type.deviceClass() == ClassWord.II;
            case P510K -> type.deviceClass() != ClassWord.III;
            case PMA -> type.deviceClass() == ClassWord.III;
            case NO_NEW_SUBMISSION -> true;
            default -> false;
        };
    }

    /** The types that some conclusions say fit. */
    static Set<String> fitting(Collection<?> conclusions) {
        Set<String> fitting = new TreeSet<>();
        for (Object conclusion : conclusions) {
            if (conclusion instanceof TypeFits f) {
                fitting.add(f.type());
            }
        }
        return fitting;
    }

    /** The types among some that lead to a pathway, the one that names it first. */
    List<String> ordered(Pathway pathway, Set<String> fitting) {
        List<String> found =
                leading.get(pathway).stream().filter(fitting::contains).toList();
        return found.stream()
                .sorted(Comparator.comparing(t -> narrowers(t, pathway).anyMatch(found::contains)))
                .toList();
    }

    /**
     * The types that can name a pathway, and an empty one where none needs to: a type that fits for certain keeps back
     * those behind it.
     *
     * @param certain  the types that fit whatever is answered
     * @param possible those that may fit, with these
     */
    List<String> names(Pathway pathway, Set<String> certain, Set<String> possible) {
        List<String> known =
                leading.get(pathway).stream().filter(certain::contains).toList();
        List<String> names = new ArrayList<>();
        for (String type : leading.get(pathway)) {
            if (possible.contains(type)
                    && known.stream().allMatch(k -> k.equals(type) || yields(k, type, pathway, possible))) {
                names.add(type);
            }
        }
        if (known.isEmpty()) {
            names.add("");
        }
        return names;
    }

    /** True where a type that fits can leave the name to another one. */
    private boolean yields(String type, String to, Pathway pathway, Set<String> possible) {
        return narrowers(to, pathway).noneMatch(type::equals)
                && (place.get(to) < place.get(type) || narrowers(type, pathway).anyMatch(possible::contains));
    }

    private Stream<String> narrowers(String type, Pathway pathway) {
        Set<String> all = narrowedBy.get(type);
        return all == null ? Stream.empty() : all.stream().filter(t -> leads(types.get(t), pathway));
    }

    /**
     * The types that must not fit where one names a pathway, or where none does. The first set leaves nothing to chance;
     * where another type would keep one of them back, a smaller set is all that is sure.
     */
    List<Set<String>> without(Pathway pathway, String name) {
        Set<String> all = new LinkedHashSet<>();
        Set<String> sure = new LinkedHashSet<>();
        Set<String> narrowing = narrowers(name, pathway).collect(Collectors.toSet());
        for (String type : leading.get(pathway)) {
            boolean narrows = narrowing.contains(type);
            boolean before = name.isEmpty() || place.get(type) < place.get(name);
            List<String> above =
                    narrowedBy.containsKey(type) ? narrowers(type, pathway).toList() : List.of();
            if (!type.equals(name) && (narrows || before && !above.contains(name))) {
                all.add(type);
                if (narrows || name.isEmpty() || above.isEmpty()) {
                    sure.add(type);
                }
            }
        }
        return all.equals(sure) ? List.of(all) : List.of(all, sure);
    }

    /** The class of a function that ends on a pathway under a type. */
    Optional<ClassWord> deviceClass(Ending ending) {
        return ending.type().isEmpty()
                ? Optional.of(ClassWord.III).filter(c -> ending.pathway() == Pathway.PMA)
                : Optional.of(types.get(ending.type()).deviceClass());
    }
}
