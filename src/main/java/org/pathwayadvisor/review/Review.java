package org.pathwayadvisor.review;

import java.time.LocalDate;
import java.util.Locale;
import org.pathwayadvisor.yaml.Place;

/**
 * One person's verdict on one provision.
 *
 * @param place where its entry starts
 * @param rule  the provision's id, which stands for all rules of its file
 * @param hash  the fingerprint of the rule file and its cases as they were read
 * @param role  what qualifies the person, in the person's own words
 * @param read  the text that was read: edition and pinpoint
 * @param note  empty only where the verdict needs none
 */
public record Review(
        Place place,
        String rule,
        String hash,
        String reviewer,
        String role,
        LocalDate date,
        String read,
        Verdict verdict,
        String note) {

    /** The name without what does not tell two people apart. */
    public String person() {
        return reviewer.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
