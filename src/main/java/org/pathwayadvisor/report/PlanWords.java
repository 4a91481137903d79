package org.pathwayadvisor.report;

import java.time.LocalDate;
import java.util.Locale;
import org.pathwayadvisor.plan.Odds;
import org.pathwayadvisor.plan.RoutePlan;
import org.pathwayadvisor.plan.Span;

/** Days, months and dollars of a plan in words. */
public final class PlanWords {
    private static final int THOUSAND = 1000;

    private PlanWords() {}

    /** {@code $28,653}. */
    public static String dollars(long dollars) {
        return String.format(Locale.ROOT, "$%,d", dollars);
    }

    /** To a thousand: a total is never known better. */
    static String dollars(Span span) {
        return dollars(thousand(span.p10())) + ", " + dollars(thousand(span.p50())) + ", "
                + dollars(thousand(span.p90()));
    }

    /** {@code $730,000}, to a thousand. */
    public static String thousands(double dollars) {
        return dollars(thousand(dollars));
    }

    private static long thousand(double dollars) {
        return Math.round(dollars / THOUSAND) * THOUSAND;
    }

    /** Three dates and three numbers of months. */
    static String days(Span span, LocalDate from) {
        Span months = span.months();
        return "early " + Span.day(from, span.p10()) + ", middle " + Span.day(from, span.p50()) + ", late "
                + Span.day(from, span.p90()) + " (" + months.p10() + ", " + months.p50() + ", " + months.p90()
                + " months)";
    }

    /** The branch that belongs to every date from a decision on; empty where FDA decides nothing. */
    public static String odds(Odds odds) {
        return odds.outcome()
                .map(o -> "if FDA says yes: " + odds.yes().orElseThrow() + " of 100 (" + Prose.clean(o.title()) + ")")
                .orElse("");
    }

    /** A share as so many of 100. */
    public static String of100(double share) {
        return Math.round(share * 100) + " of 100";
    }

    static String route(RoutePlan plan) {
        return PathwayWords.inline(plan.route());
    }

    /** Words of a table as a sentence. */
    static String sentence(String text) {
        String clean = Prose.clean(text);
        return clean.isEmpty()
                ? ""
                : RestsOnBlock.sentence(Character.toUpperCase(clean.charAt(0)) + clean.substring(1));
    }
}
