package org.pathwayadvisor.assessment.compare;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.FunctionResult;
import org.pathwayadvisor.assessment.Outcome;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.plan.Span;

/** What two assessments are compared by: each feature with its words; what is not there has none. */
final class Features {
    private static final String STOP = "stop";
    private static final double THOUSAND = 1000;

    private final Map<Feature, String> all = new LinkedHashMap<>();

    private Features() {}

    static Map<Feature, String> of(Assessment a) {
        Features features = new Features();
        features.routes(a);
        features.findings(a);
        features.plan(a);
        return features.all;
    }

    private void put(String kind, String subject, String name, String title, String value) {
        all.put(new Feature(kind, subject, name, title), value);
    }

    private void routes(Assessment a) {
        put(
                "pathway",
                Key.PRODUCT,
                "pathway",
                "the product's pathway",
                a.recommendation()
                        .pathway()
                        .map(Text::meaning)
                        .orElseGet(() -> "open: "
                                + a.recommendation().possible().stream()
                                        .map(Text::meaning)
                                        .collect(Collectors.joining(", or "))));
        for (FunctionResult f : a.functions()) {
            put(
                    "function",
                    f.name(),
                    "pathway",
                    "the pathway of this function",
                    f.settled()
                            .map(o -> Text.meaning(o.pathway()))
                            .orElseGet(() -> "open: "
                                    + f.possible().stream()
                                            .map(Outcome::pathway)
                                            .map(Text::meaning)
                                            .collect(Collectors.joining(", or "))));
            f.settled()
                    .flatMap(Outcome::deviceClass)
                    .ifPresent(c -> put("function", f.name(), "class", "its class", Text.meaning(c)));
            if (!f.regulation().isEmpty()) {
                put("function", f.name(), "type", "its device type", f.regulation() + ", " + f.typeTitle());
            }
        }
    }

    private void findings(Assessment a) {
        put(
                "verdict",
                Key.PRODUCT,
                "data",
                "patient data",
                Text.meaning(a.data().verdict()));
        put(
                "verdict",
                Key.PRODUCT,
                "evidence",
                "evidence and safety",
                Text.meaning(a.care().verdict()));
        a.findings().forEach(f -> finding(f.severity(), "obligation", f.subject(), f.rule(), f.title()));
        a.data().findings().forEach(f -> finding(f.severity(), "duty", f.subject(), f.rule(), f.title()));
        a.care().findings().forEach(f -> finding(f.severity(), "duty", f.subject(), f.rule(), f.title()));
    }

    private void finding(String severity, String kind, String subject, String rule, String title) {
        if (severity.equals("blocker")) {
            put(STOP, subject, rule, title, STOP);
        } else if (severity.equals("required")) {
            put(kind, subject, rule, title, "asked for");
        }
    }

    private void plan(Assessment a) {
        if (a.recommendation().pathway().isEmpty()) {
            return;
        }
        a.plan().main().ifPresent(plan -> {
            plan.schedule().decision().ifPresent(s -> time("decision", "FDA's decision, middle", a, s));
            plan.schedule().activeUse().ifPresent(s -> time("use", "first active use, middle", a, s));
            money("spend", "outside spend, middle", plan.cost().total());
        });
    }

    private void time(String name, String title, Assessment a, Span span) {
        put(
                "time",
                Key.PRODUCT,
                name,
                title,
                Span.day(a.plan().from(), span.p50()).toString());
    }

    private void money(String name, String title, Span span) {
        put(
                "cost",
                Key.PRODUCT,
                name,
                title,
                String.format(Locale.ROOT, "$%,d,000", Math.round(span.p50() / THOUSAND)));
    }
}
