package org.pathwayadvisor.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pathwayadvisor.audit.CaseRunner;
import org.pathwayadvisor.audit.Cases;
import org.pathwayadvisor.audit.RulePage;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleBase;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.yaml.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pathway rules show ID}. */
@Command(
        name = "show",
        description = "Show one provision: law, text, and what its cases say.",
        mixinStandardHelpOptions = true)
final class RulesShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "A rule, such as CDS-010.")
    private String id;

    @Mixin
    private RulesOption rules = new RulesOption();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        RuleCatalogue catalogue = rules.catalogue();
        List<Rule> provision = RulesOption.provision(catalogue, id);
        List<Problem> problems = new ArrayList<>();
        Reference reference = Reference.load(rules.folder(), problems);
        var cases = Cases.read(provision.get(0).file(), reference, problems);
        if (!problems.isEmpty()) {
            throw new RulesInvalid(problems);
        }
        PrintWriter err = spec.commandLine().getErr();
        RuleBase base = RuleBase.load(rules.folder(), err::println);
        spec.commandLine()
                .getOut()
                .print(RulePage.show(provision, reference.authorities(), new CaseRunner(base, catalogue).run(cases)));
        return Exit.DECIDED;
    }
}
