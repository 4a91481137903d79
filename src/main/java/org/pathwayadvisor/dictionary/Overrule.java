package org.pathwayadvisor.dictionary;

import java.time.LocalDate;
import java.util.Map;
import org.pathwayadvisor.yaml.Place;

/**
 * A person's word against a rule: what the rule concludes of one function is taken the other way, until a day.
 *
 * @param rule   the id of a rule that concludes it, as the file says it
 * @param met    true where the person says that it is met
 * @param until  the last day on which it holds
 * @param places where each part stands in the file; empty for one that was read back from a receipt
 */
public record Overrule(
        String rule,
        String function,
        boolean met,
        String by,
        String because,
        LocalDate until,
        Map<String, Place> places) {
    /** The words for the two ways. */
    public static final String MET = "met";

    public static final String NOT_MET = "not-met";

    public Overrule {
        places = Map.copyOf(places);
    }

    /** What the person says, in the file's word. */
    public String says() {
        return met ? MET : NOT_MET;
    }

    /** True where it no longer holds on a day. */
    public boolean expired(LocalDate day) {
        return day.isAfter(until);
    }

    /** Where a part stands in the file. */
    public Place place(String part) {
        return places.getOrDefault(part, new Place("overrides", 0, 0));
    }

    /** Rule and function, which tell one from another. */
    public String name() {
        return rule + " of " + function;
    }
}
