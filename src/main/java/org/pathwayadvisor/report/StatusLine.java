package org.pathwayadvisor.report;

import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.dictionary.Text;

/** What no pathway is shown without: how firmly it stands, the number of stops, and the day to ask again. */
public final class StatusLine {
    private StatusLine() {}

    /** {@code DECIDED · 5 stops, 12 possible · re-check by 2027-02-21}. */
    public static String of(Assessment a) {
        return (a.outOfDate() ? "OUT OF DATE · " : "")
                + (a.overruled().applied().isEmpty() ? "" : "OVERRULED BY A PERSON · ")
                + Text.meaning(a.recommendation().standing()) + " · "
                + StopCount.of(a).words() + " · re-check by " + a.recheckBy();
    }
}
