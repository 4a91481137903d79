package org.pathwayadvisor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.audit.CaseFile;
import org.pathwayadvisor.audit.CaseResult;
import org.pathwayadvisor.audit.CaseRunner;
import org.pathwayadvisor.audit.Cases;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.RuleBase;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RuleFile;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.yaml.Problem;

/** {@code pathway rules test [ID]}. */
final class RulesTestCommand extends Action {
    RulesTestCommand() {
        super("test", "Run the cases beside the rules.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.mayHaveMore("ID", "Only these rules (default: all).");
        RulesOption.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        Path folder = RulesOption.folder(line);
        RuleCatalogue catalogue = RulesOption.catalogue(line);
        List<Problem> problems = new ArrayList<>();
        Reference reference = Reference.load(folder, problems);
        RuleBase base = RuleBase.load(folder, RulesOption.shelf());
        List<CaseFile> files = new ArrayList<>();
        for (RuleFile file : chosen(line.more(), catalogue, base)) {
            files.add(Cases.read(file, reference, problems));
        }
        if (!problems.isEmpty()) {
            throw new RulesInvalid(problems);
        }
        CaseRunner runner = new CaseRunner(base, catalogue);
        int passed = 0;
        int failed = 0;
        for (CaseFile file : files) {
            for (CaseResult result : runner.run(file)) {
                if (result.passed()) {
                    passed++;
                } else {
                    failed++;
                    screen.out().println(result);
                }
            }
        }
        screen.out().println(passed + " cases passed, " + failed + " failed");
        return failed == 0 && passed > 0 ? Exit.DECIDED : Exit.CHECK;
    }

    private static Collection<RuleFile> chosen(List<String> ids, RuleCatalogue catalogue, RuleBase base) {
        Map<String, RuleFile> chosen = new LinkedHashMap<>();
        for (String id : ids) {
            RuleFile file = RulesOption.provision(catalogue, id).get(0).file();
            chosen.put(file.name(), file);
        }
        return ids.isEmpty() ? base.files() : chosen.values();
    }
}
