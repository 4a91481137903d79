package org.pathwayadvisor.audit.difference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.assessment.ProductOutcome;
import org.pathwayadvisor.assessment.TwoLaws;
import org.pathwayadvisor.rulebase.Rule;

/**
 * What differs between two sets of rules.
 *
 * @param compared how many products of each group were compared
 * @param run      how many of them can meet what differs, and so were run under both; the others cannot end elsewhere
 * @param outcomes the products that end elsewhere, in the order in which they were given
 */
public record Difference(
        List<RuleChange> rules,
        List<TableChange> tables,
        Map<String, Integer> compared,
        Map<String, Integer> run,
        List<OutcomeChange> outcomes) {

    /** One of the two sets: its folder, its rules, and its law of the day. */
    public record Side(Path folder, Iterable<Rule> rules, Law law) {}

    /** Compares two sets of rules on some products, if any can end elsewhere; runs on all cores. */
    public static Difference of(Side before, Side after, List<Subject> subjects) {
        List<RuleChange> rules = RuleChanges.of(before.rules(), after.rules());
        List<Rule> changed = changed(rules, before.rules(), after.rules());
        TwoLaws laws = new TwoLaws(before.law(), after.law(), changed);
        Map<String, Integer> compared = new LinkedHashMap<>();
        Map<String, Integer> run = new LinkedHashMap<>();
        subjects.forEach(s -> compared.merge(s.group(), 1, Integer::sum));
        List<Compared> all = laws.differ()
                ? subjects.parallelStream()
                        .flatMap(s -> laws.of(s.answers()).map(p -> Compared.of(s, p)).stream())
                        .toList()
                : List.of();
        all.forEach(c -> run.merge(c.subject().group(), 1, Integer::sum));
        return new Difference(
                rules,
                TableChanges.of(before.folder(), after.folder()),
                compared,
                run,
                all.stream().flatMap(c -> c.change().stream()).toList());
    }

    /** The rules that mean something else; of those that differ in their conditions only the ways that differ. */
    private static List<Rule> changed(List<RuleChange> changes, Iterable<Rule> before, Iterable<Rule> after) {
        Map<String, Rule> old = RuleChanges.byId(before);
        Map<String, Rule> now = RuleChanges.byId(after);
        List<Rule> changed = new ArrayList<>();
        for (RuleChange change : changes) {
            Rule a = old.get(change.rule());
            Rule b = now.get(change.rule());
            if (Ways.conditionsOnly(change)) {
                changed.addAll(Ways.of(a, b));
            } else if (change.means()) {
                Stream.of(a, b).filter(Objects::nonNull).forEach(changed::add);
            }
        }
        return changed;
    }

    /** How many of a group end elsewhere. */
    public int changed(String group) {
        return (int) outcomes.stream().filter(o -> o.group().equals(group)).count();
    }

    /** One product that was run under both, and how it ends elsewhere. */
    private record Compared(Subject subject, Optional<OutcomeChange> change) {
        private static Compared of(Subject subject, TwoLaws.Pair pair) {
            List<RuleChange.Part> what = RuleChanges.parts(parts(pair.before()), parts(pair.after()));
            return new Compared(
                    subject,
                    what.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new OutcomeChange(
                                    subject.group(),
                                    subject.name(),
                                    what,
                                    FirstStep.of(
                                            pair.steps(),
                                            pair.nowSteps(),
                                            pair.before().stops(),
                                            pair.after().stops()))));
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
