package org.pathwayadvisor.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Rule;

/** Both dates of a rule, a day earlier and a day later. */
final class Shifts {
    private Shifts() {}

    static List<Mutant> of(Rule rule, Reference reference) {
        List<Mutant> mutants = new ArrayList<>();
        date(rule, "effective", rule.effective(), reference, mutants);
        if (!rule.until().equals(LocalDate.MAX)) {
            date(rule, "until", rule.until(), reference, mutants);
        }
        return mutants;
    }

    private static void date(Rule rule, String key, LocalDate date, Reference reference, List<Mutant> mutants) {
        LocalDate before = date.minusDays(1);
        mutants.add(mutant(rule, key, before, "that @" + key + " " + date + " is a day earlier", before, reference));
        mutants.add(
                mutant(rule, key, date.plusDays(1), "that @" + key + " " + date + " is a day later", date, reference));
    }

    private static Mutant mutant(
            Rule rule, String key, LocalDate moved, String what, LocalDate tells, Reference reference) {
        Map<String, String> metadata = new LinkedHashMap<>(rule.metadata());
        metadata.put(key, moved.toString());
        Rule shifted = new Rule(
                rule.id(), rule.file(), rule.line(), metadata, rule.clauses(), rule.conclusion(), rule.arguments());
        String help = "a case with `as-of: " + tells + "` whose facts meet the rule's conditions";
        boolean can = RowsOfDay.canApply(rule, reference.on(tells).rows());
        String equal = can ? "" : "on " + tells + " no row is in force that the rule could apply to";
        return new Mutant(shifted, rule.line(), what, help, Change.SHIFTED, equal);
    }
}
