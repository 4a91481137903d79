package org.pathwayadvisor.reference;

import java.util.Comparator;
import java.util.List;

/** FDA's times by office and year of receipt. A cohort that is not closed is shown, and never a base. */
public record Cohorts(List<Cohort> all, List<DeviceTimes> devices, List<OfficeName> offices, List<Bounds> bounds) {
    /** How many of the latest closed cohorts a base takes. */
    private static final int LATEST = 2;

    public Cohorts {
        all = List.copyOf(all);
        devices = List.copyOf(devices);
        offices = List.copyOf(offices);
        bounds = List.copyOf(bounds);
    }

    /**
     * The shortest and the longest time that is assumed.
     *
     * @param most the longest, or -1 for the mean of the longest of the base
     */
    public record Bounds(String office, double least, double most, Evidence evidence) {}

    /**
     * An office and the parts of 21 CFR whose devices it reviews.
     *
     * @param name what it reviews
     */
    public record OfficeName(String office, String name, List<Integer> parts) {
        public OfficeName {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Times of authorized AI devices; those that were not authorized are not among them.
     *
     * @param codes the product codes, or none for all
     */
    public record DeviceTimes(
            String name,
            List<String> codes,
            String office,
            int n,
            double mean,
            List<Quantiles.Point> quantiles,
            Evidence evidence) {
        public DeviceTimes {
            codes = List.copyOf(codes);
            quantiles = List.copyOf(quantiles);
        }
    }

    /** The base of a plan: the latest closed cohorts of an office, or of all where the office has too few. */
    public List<Cohort> base(String group, String office) {
        List<Cohort> own = latest(group, office);
        return own.size() == LATEST ? own : latest(group, "all");
    }

    private List<Cohort> latest(String group, String office) {
        return all.stream()
                .filter(c -> c.group().equals(group) && c.office().equals(office) && c.usable())
                .sorted(Comparator.comparing(Cohort::year).reversed())
                .limit(LATEST)
                .toList();
    }

    /** The mean of the base's quantiles, with a shortest and a longest time. */
    public Quantiles times(String group, String office) {
        List<Cohort> base = base(group, office);
        if (base.isEmpty()) {
            throw new IllegalStateException("no closed cohort of " + group);
        }
        Bounds ends = bounds(base.get(0).office());
        double most = ends.most() >= 0
                ? ends.most()
                : mean(base.stream().map(Cohort::most).toList());
        return new Quantiles(List.of(
                new Quantiles.Point(0, ends.least()),
                new Quantiles.Point(0.2, quantile(base, 0)),
                new Quantiles.Point(0.4, quantile(base, 1)),
                new Quantiles.Point(0.6, quantile(base, 2)),
                new Quantiles.Point(0.8, quantile(base, 3)),
                new Quantiles.Point(1, most)));
    }

    private Bounds bounds(String office) {
        return bounds.stream()
                .filter(b -> b.office().equals(office))
                .findFirst()
                .or(() -> bounds.stream().filter(b -> b.office().equals("all")).findFirst())
                .orElseThrow();
    }

    private static double quantile(List<Cohort> base, int which) {
        return mean(base.stream().map(c -> c.quantiles().get(which)).toList());
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** The office that reviews devices of a regulation such as {@code 21 CFR 892.2080}, or {@code all}. */
    public String office(String regulation) {
        return offices.stream()
                .filter(o -> o.parts().stream().anyMatch(p -> regulation.contains("CFR " + p + ".")))
                .map(OfficeName::office)
                .findFirst()
                .orElse("all");
    }
}
