package org.pathwayadvisor.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.RuleBase;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.shelf.Shelf;
import org.pathwayadvisor.yaml.Problem;

/**
 * A folder of rules as it stands: its faults, and where it can be used, its cases that fail.
 *
 * @param rules  how many rules it holds
 * @param passed how many cases pass
 */
public record FolderCheck(List<Problem> faults, List<CaseResult> failed, int rules, int passed) {
    /** The check of a folder. */
    public static FolderCheck of(Path folder) {
        List<Problem> faults = CatalogueCheck.quick(folder);
        RuleBase base;
        try {
            base = RuleBase.load(folder, Shelf.EMPTY);
        } catch (RulesInvalid e) {
            return new FolderCheck(faults, List.of(), 0, 0);
        }
        RuleCatalogue catalogue = RuleCatalogue.of(base.files(), List.of());
        Reference reference = Reference.load(folder, new ArrayList<>());
        CaseRunner runner = new CaseRunner(base, catalogue);
        List<CaseResult> results = new ArrayList<>();
        base.files().forEach(file -> results.addAll(runner.run(Cases.read(file, reference, new ArrayList<>()))));
        List<CaseResult> failed = results.stream().filter(r -> !r.passed()).toList();
        return new FolderCheck(faults, failed, catalogue.rules().size(), results.size() - failed.size());
    }

    public boolean faulty() {
        return !faults.isEmpty() || !failed.isEmpty();
    }

    /** The faults and failed cases, then how many there are. */
    public String text() {
        StringBuilder out = new StringBuilder(faults.isEmpty() ? "" : Problem.list(faults) + "\n");
        failed.forEach(result -> out.append(result).append('\n'));
        out.append(faults.size()).append(faults.size() == 1 ? " fault; " : " faults; ");
        return rules == 0
                ? out + "the rules cannot be used, so no case was run\n"
                : out + (rules + " rules, " + passed + " cases passed, " + failed.size() + " failed\n");
    }
}
