package org.pathwayadvisor.dictionary;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.pathwayadvisor.model.Section.Scope;

/**
 * All answers of one questionnaire. Absent keys are unanswered.
 *
 * @param name     the product's name
 * @param entries  the names of its functions, channels, services and data sets, in file order
 * @param complete which lists the file says are complete
 * @param overrides what a person says against the rules
 */
public record Answers(
        String name,
        Map<Scope, List<String>> entries,
        List<String> complete,
        SortedMap<Key, Given> given,
        List<Overrule> overrides) {

    public Answers {
        Map<Scope, List<String>> named = new EnumMap<>(Scope.class);
        entries.forEach((scope, names) -> {
            if (!names.isEmpty()) {
                named.put(scope, List.copyOf(names));
            }
        });
        entries = Collections.unmodifiableMap(named);
        complete = List.copyOf(complete);
        given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
        overrides = List.copyOf(overrides);
    }

    /** Answers against which nobody says anything. */
    public Answers(String name, Map<Scope, List<String>> entries, List<String> complete, SortedMap<Key, Given> given) {
        this(name, entries, complete, given, List.of());
    }

    /** The same under what a person says against the rules. */
    public Answers overruled(List<Overrule> said) {
        return new Answers(name, entries, complete, given, said);
    }

    /** The names of its software functions. */
    public List<String> functions() {
        return names(Scope.FUNCTION);
    }

    /** The names of the entries of one list. */
    public List<String> names(Scope scope) {
        return entries.getOrDefault(scope, List.of());
    }

    /** True where the file says that a list is complete. */
    public boolean complete(Scope scope) {
        return complete.contains(scope.list());
    }

    /** The same without the answers that the filter drops. */
    public Answers keep(BiPredicate<Key, Given> filter) {
        SortedMap<Key, Given> kept = new TreeMap<>();
        given.forEach((key, value) -> {
            if (filter.test(key, value)) {
                kept.put(key, value);
            }
        });
        return new Answers(name, entries, complete, kept, overrides);
    }

    /** The same with more answers. */
    public Answers with(Map<Key, Given> more) {
        SortedMap<Key, Given> all = new TreeMap<>(given);
        all.putAll(more);
        return new Answers(name, entries, complete, all, overrides);
    }

    /** The same for some of the functions only. */
    public Answers only(List<String> some) {
        Map<Scope, List<String>> fewer = new EnumMap<>(Scope.class);
        fewer.putAll(entries);
        fewer.put(Scope.FUNCTION, some);
        return new Answers(name, fewer, complete, given, overrides)
                .keep((key, value) -> !functions().contains(key.subject()) || some.contains(key.subject()));
    }

    // By hand, as in Key; the answers themselves are left to equals.
    @Override
    public int hashCode() {
        return 31 * name.hashCode() + given.keySet().hashCode();
    }
}
