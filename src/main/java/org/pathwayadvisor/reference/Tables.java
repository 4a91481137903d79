package org.pathwayadvisor.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The reference facts in force on one day.
 *
 * @param rows   the facts, as records of the model
 * @param types  the device types by id
 * @param traits the {@code path choice} pairs that a trait or a bar reads
 */
public record Tables(List<Object> rows, Map<String, TypeInfo> types, Set<String> traits) {
    /** True where a trait or a bar reads this choice. */
    public boolean reads(String path, String choice) {
        return traits.contains(path + " " + choice);
    }
}
