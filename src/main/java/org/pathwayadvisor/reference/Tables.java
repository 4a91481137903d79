package org.pathwayadvisor.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
}
