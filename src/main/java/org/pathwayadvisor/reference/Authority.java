package org.pathwayadvisor.reference;

import java.time.LocalDate;
import java.util.Optional;
import org.pathwayadvisor.yaml.Place;

/**
 * A source of law or policy, once.
 *
 * @param place     where its entry starts
 * @param citation  its key in rules/authorities.yaml, as rules cite it
 * @param kind      statute, regulation, order, judgment, guidance, draft, notice, standard, consensus or project policy
 * @param also      the same under another name, such as its section of the Code; may be empty
 * @param since     the day it took effect
 * @param until     the first day it no longer held, or {@link LocalDate#MAX}
 * @param replaces  what it took the place of, in words; may be empty
 * @param checked   the day somebody last read it
 * @param passage   where its words stand, if its text is held
 * @param unchecked why no passage is named; empty where one is
 */
public record Authority(
        Place place,
        String citation,
        String title,
        String kind,
        String also,
        LocalDate since,
        LocalDate until,
        String replaces,
        String url,
        LocalDate checked,
        Optional<Passage> passage,
        String unchecked) {
    private static final String OURS = "project policy";
    private static final String DRAFT = "draft";

    /** Is it our own policy, nobody's law? */
    public boolean ours() {
        return kind.equals(OURS);
    }

    /** Is it a draft, which binds nobody on any day? */
    public boolean draft() {
        return kind.equals(DRAFT);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(since) && day.isBefore(until);
    }
}
