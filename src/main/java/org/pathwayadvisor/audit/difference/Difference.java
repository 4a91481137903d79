package org.pathwayadvisor.audit.difference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.assessment.ProductOutcome;
import org.pathwayadvisor.assessment.ProductOutcomes;
import org.pathwayadvisor.rulebase.Rule;

/**
 * What differs between two sets of rules.
 *
 * @param compared how many products of each group were compared
 * @param pathways how many of them end on each pathway under the new rules
 * @param outcomes the products that end elsewhere, in the order in which they were given
 */
public record Difference(
        List<RuleChange> rules,
        List<TableChange> tables,
        Map<String, Integer> compared,
        Map<String, Integer> pathways,
        List<OutcomeChange> outcomes) {

    /** One of the two sets: its folder, its rules, and its law of the day. */
    public record Side(Path folder, Iterable<Rule> rules, Law law) {}

    /** Compares two sets of rules on some products; runs on all cores. */
    public static Difference of(Side before, Side after, List<Subject> subjects) {
        ProductOutcomes old = new ProductOutcomes(before.law());
        ProductOutcomes now = new ProductOutcomes(after.law());
        List<Compared> all =
                subjects.parallelStream().map(s -> Compared.of(s, old, now)).toList();
        Map<String, Integer> compared = new LinkedHashMap<>();
        Map<String, Integer> pathways = new TreeMap<>();
        List<OutcomeChange> changes = new ArrayList<>();
        for (Compared one : all) {
            compared.merge(one.subject().group(), 1, Integer::sum);
            pathways.merge(one.after().pathway(), 1, Integer::sum);
            if (!one.what().isEmpty()) {
                changes.add(one.change(old, now));
            }
        }
        return new Difference(
                RuleChanges.of(before.rules(), after.rules()),
                TableChanges.of(before.folder(), after.folder()),
                compared,
                pathways,
                changes);
    }

    /** How many of a group end elsewhere. */
    public int changed(String group) {
        return (int) outcomes.stream().filter(o -> o.group().equals(group)).count();
    }

    /** One product under both. */
    private record Compared(Subject subject, ProductOutcome before, ProductOutcome after) {
        private static Compared of(Subject subject, ProductOutcomes old, ProductOutcomes now) {
            return new Compared(subject, old.of(subject.answers()), now.of(subject.answers()));
        }

        private List<RuleChange.Part> what() {
            return RuleChanges.parts(parts(before), parts(after));
        }

        private OutcomeChange change(ProductOutcomes old, ProductOutcomes now) {
            return new OutcomeChange(
                    subject.group(),
                    subject.name(),
                    what(),
                    FirstStep.of(
                            old.derivation(subject.answers()),
                            now.derivation(subject.answers()),
                            before.stops(),
                            after.stops()));
        }

        private static Map<String, String> parts(ProductOutcome o) {
            Map<String, String> parts = new LinkedHashMap<>();
            parts.put("pathway", o.pathway());
            parts.put("standing", o.standing());
            parts.put("possible", String.join(", ", o.possible()));
            o.functions().forEach((name, words) -> parts.put("function " + name, words));
            parts.put("stops", String.join(", ", o.stops()));
            return parts;
        }
    }
}
