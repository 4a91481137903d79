package org.pathwayadvisor.reference;

import java.time.LocalDate;
import java.util.List;
import org.pathwayadvisor.model.StateLaw;

/**
 * A row of the register of state laws, as a report shows it.
 *
 * @param shown the first day on which it is spoken of; before {@code since} as coming
 * @param since the day on which its duty starts
 * @param older true where its first day is not known here, and {@code since} only the day from which it is held
 * @param metBy the answer that meets the duty, or empty
 * @param needs its conditions
 */
public record StateLawInfo(
        StateLaw law,
        String title,
        String severity,
        String gate,
        String lift,
        String metBy,
        String authority,
        String certainty,
        LocalDate shown,
        LocalDate since,
        boolean older,
        LocalDate until,
        List<String> covers,
        String note,
        List<TypeInfo.Need> needs) {
    public StateLawInfo {
        covers = List.copyOf(covers);
        needs = List.copyOf(needs);
    }

    public String id() {
        return law.law();
    }

    /** True before the day on which the duty starts. */
    public boolean coming(LocalDate day) {
        return day.isBefore(since);
    }

    /** What it weighs on a day: what is coming is advice. */
    public String severity(LocalDate day) {
        return coming(day) ? "advisory" : severity;
    }

    /** Its title on a day. */
    public String title(LocalDate day) {
        return coming(day) ? "From " + since + " on: " + title : title;
    }
}
