package org.pathwayadvisor.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pathwayadvisor.audit.TypePage;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.reference.TypeInfo;
import org.pathwayadvisor.yaml.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pathway types}. */
@Command(
        name = "types",
        description = "Search FDA's device types: class, exemption, special controls, and what makes a function one.",
        mixinStandardHelpOptions = true)
final class TypesCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = "A code, a section of 21 CFR, or words; all must occur.")
    private List<String> query = List.of();

    @Mixin
    private RulesOption rules = new RulesOption();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        Reference reference = Reference.load(rules.folder(), problems);
        if (!problems.isEmpty()) {
            throw new UserError(Problem.list(problems), "");
        }
        List<TypeInfo> found = TypePage.find(reference.types().values(), query);
        spec.commandLine().getOut().print(TypePage.print(found, LocalDate.now(ZoneOffset.UTC)));
        return Exit.DECIDED;
    }
}
