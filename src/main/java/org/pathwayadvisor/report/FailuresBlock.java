package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.assessment.CareAssessment;
import org.pathwayadvisor.assessment.care.FailureLine;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.HarmSeverity;
import org.pathwayadvisor.model.Likelihood;

/** The ways to fail: how many of each severity and probability, and the order of work. */
final class FailuresBlock {
    private FailuresBlock() {}

    /** Severity down, probability across, the gravest first; a failure without both stands only in the order of work. */
    static Block picture(CareAssessment care) {
        Map<HarmSeverity, Map<Likelihood, Integer>> cells = new EnumMap<>(HarmSeverity.class);
        for (FailureLine line : care.failures()) {
            if (line.severity().isPresent() && line.probability().isPresent()) {
                cells.computeIfAbsent(line.severity().get(), s -> new EnumMap<>(Likelihood.class))
                        .merge(line.probability().get(), 1, Integer::sum);
            }
        }
        List<Item> items = new ArrayList<>();
        for (int i = HarmSeverity.UNKNOWN.ordinal() - 1; i >= 0 && !cells.isEmpty(); i--) {
            HarmSeverity severity = HarmSeverity.values()[i];
            StringBuilder row = new StringBuilder();
            for (Likelihood l : Likelihood.values()) {
                if (l != Likelihood.UNKNOWN) {
                    int n = cells.getOrDefault(severity, Map.of()).getOrDefault(l, 0);
                    row.append(row.isEmpty() ? "" : " · ")
                            .append(Text.word(l))
                            .append(' ')
                            .append(n == 0 ? "-" : n);
                }
            }
            items.add(Item.of(Text.word(severity), row.toString()));
        }
        return Block.of("Ways to fail, before measures", "severity by probability: how many", items);
    }

    /** The class of the software, by the gravest failure that is listed; while the list is open it may be higher. */
    private static String softwareClass(CareAssessment care) {
        return care.failures().stream()
                .map(FailureLine::softwareClass)
                .max(Comparator.naturalOrder())
                .filter(c -> !c.isEmpty())
                .map(c -> "at least class " + c + " by the failures that are listed")
                .orElse("not known: grade the failures");
    }

    /** No list proves the Basic level: a failure that nobody thought of may be the one that counts. */
    private static String documentation(CareAssessment care) {
        return care.enhanced()
                ? "a failure that is listed points to Enhanced: probable death or serious injury before measures"
                : "no failure that is listed points to Enhanced, which is no proof of Basic";
    }

    /** What to work on first. */
    static Block order(CareAssessment care) {
        List<Item> items = new ArrayList<>();
        for (FailureLine line : care.failures()) {
            String harm = line.harm().isEmpty() ? "" : ": " + Prose.clean(line.harm());
            String risk = line.risk().isEmpty() ? "" : ", " + line.risk() + " [heuristic]";
            String software = line.softwareClass().isEmpty() ? "" : ", software class " + line.softwareClass();
            items.add(Item.of(
                            line.open() ? "open" : "held",
                            Prose.name(line.name()) + harm + " ("
                                    + line.severity().map(Text::word).orElse("severity?")
                                    + ", " + line.probability().map(Text::word).orElse("probability?") + ")" + risk
                                    + software + ".")
                    .with("", line.description().isEmpty() ? "" : Prose.clean(line.description())));
        }
        if (!items.isEmpty()) {
            items.add(Item.of("software", "IEC 62304 safety class: " + softwareClass(care) + "."));
            items.add(Item.of("documents", "Documentation level for FDA: " + documentation(care) + "."));
        }
        return Block.of(
                "Order of work", "open failures by harm, then probability; average results come after them", items);
    }
}
