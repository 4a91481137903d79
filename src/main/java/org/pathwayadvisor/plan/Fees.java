package org.pathwayadvisor.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pathwayadvisor.reference.FeeYear;

/** FDA's fees by the day on which the file and the money have both arrived. */
public final class Fees {
    private static final int OCTOBER = 10;

    private final List<FeeYear> years;

    /** @param years the published years, the oldest first */
    public Fees(List<FeeYear> years) {
        this.years = List.copyOf(years);
    }

    /** The fiscal year of a day: it starts on 1 October of the year before. */
    public static int fiscalYear(LocalDate day) {
        return day.getMonthValue() >= OCTOBER ? day.getYear() + 1 : day.getYear();
    }

    /** The last day of a fiscal year. */
    public static LocalDate lastDay(int fiscalYear) {
        return LocalDate.of(fiscalYear, OCTOBER, 1).minusDays(1);
    }

    /** The last fiscal year of which FDA has published fees. */
    public int lastPublished() {
        return years.get(years.size() - 1).year();
    }

    /** The fee of a day; empty where no fee is held for it. */
    public Optional<FeeAmount> on(String kind, LocalDate day) {
        return in(kind, fiscalYear(day));
    }

    /** The fee of a fiscal year: as published, or carried on past the last published one. */
    public Optional<FeeAmount> in(String kind, int fiscalYear) {
        if (fiscalYear > lastPublished()) {
            return projected(kind, fiscalYear);
        }
        return published(kind, fiscalYear)
                .map(f -> new FeeAmount(
                        kind,
                        fiscalYear,
                        f.standard(),
                        f.small(),
                        false,
                        f.evidence().source()));
    }

    private Optional<FeeYear.Fee> published(String kind, int fiscalYear) {
        return years.stream()
                .filter(y -> y.year() == fiscalYear)
                .findFirst()
                .map(y -> y.fees().get(kind));
    }

    private Optional<FeeAmount> projected(String kind, int fiscalYear) {
        double factor = Math.pow(1 + growth(kind), fiscalYear - lastPublished());
        return published(kind, lastPublished())
                .map(f -> new FeeAmount(
                        kind,
                        fiscalYear,
                        (int) Math.round(f.standard() * factor),
                        f.small().map(s -> (int) Math.round(s * factor)),
                        true,
                        f.evidence().source()));
    }

    /** The mean growth a year over the published years, as a share. */
    public double growth(String kind) {
        FeeYear.Fee last = published(kind, lastPublished()).orElseThrow();
        for (FeeYear year : years) {
            FeeYear.Fee first = year.fees().get(kind);
            if (first != null && year.year() < lastPublished()) {
                return Math.pow((double) last.standard() / first.standard(), 1.0 / (lastPublished() - year.year())) - 1;
            }
        }
        return 0;
    }

    /**
     * What several files and registrations cost in one fiscal year.
     *
     * @param files how many of which kind
     */
    public int total(Map<String, Integer> files, int fiscalYear, boolean small) {
        return files.entrySet().stream()
                .mapToInt(e -> e.getValue()
                        * in(e.getKey(), fiscalYear).map(f -> f.of(small)).orElseThrow())
                .sum();
    }
}
