package org.pathwayadvisor.reference;

import java.time.LocalDate;
import java.util.List;
import org.pathwayadvisor.model.ClassWord;
import org.pathwayadvisor.model.Trait;
import org.pathwayadvisor.model.Tri;

/**
 * A row of the table of device types, as a report shows it.
 *
 * @param regulation the section of 21 CFR, or why there is none
 * @param codes      FDA's product codes that stand for it, the usual one first
 * @param differs    where FDA's own file says otherwise, and why; or empty
 * @param matched    false where the identification is not known, so that nothing is matched to it
 * @param narrows    broader types whose name it takes where a function fits both
 * @param controls   the special controls in own words
 */
public record TypeInfo(
        String type,
        String title,
        String regulation,
        List<String> codes,
        String note,
        String differs,
        String certainty,
        boolean matched,
        List<String> narrows,
        List<Period> history,
        List<String> controls,
        List<Need> needs) {
    /** A class, and whether it is exempt, from one day until another; {@code by} is the grant or order, or empty. */
    public record Period(LocalDate from, LocalDate until, ClassWord deviceClass, Tri exempt, String by) {}

    /** A trait and the days on which it is asked for. */
    public record Need(Trait trait, LocalDate from, LocalDate until) {
        /** True where the trait is asked for on a day. */
        public boolean on(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    /** The usual product code, or empty. */
    public String code() {
        return codes.isEmpty() ? "" : codes.get(0);
    }
}
