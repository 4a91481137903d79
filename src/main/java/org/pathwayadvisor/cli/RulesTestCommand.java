package org.pathwayadvisor.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pathway rules test [ID]}. */
@Command(name = "test", description = "Run the cases beside the rules.", mixinStandardHelpOptions = true)
final class RulesTestCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", arity = "0..1", description = "One rule (default: all).")
    private String id;

    @Mixin
    private RulesOption rules = new RulesOption();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RuleCatalogue catalogue = rules.catalogue();
        List<Problem> problems = new ArrayList<>();
        Reference reference = Reference.load(rules.folder(), problems);
        RuleBase base = RuleBase.load(rules.folder(), spec.commandLine().getErr()::println);
        List<CaseFile> files = new ArrayList<>();
        for (RuleFile file : chosen(catalogue, base)) {
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
                    out.println(result);
                }
            }
        }
        out.println(passed + " cases passed, " + failed + " failed");
        return failed == 0 && passed > 0 ? Exit.DECIDED : Exit.CHECK;
    }

    private List<RuleFile> chosen(RuleCatalogue catalogue, RuleBase base) {
        return id == null
                ? base.files()
                : List.of(RulesOption.provision(catalogue, id).get(0).file());
    }
}
