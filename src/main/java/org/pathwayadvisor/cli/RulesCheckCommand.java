package org.pathwayadvisor.cli;

import java.util.concurrent.Callable;
import org.pathwayadvisor.audit.FolderCheck;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pathway rules check}. */
@Command(
        name = "check",
        description = "Look for every fault of the rules that can be told quickly, and run their cases.",
        mixinStandardHelpOptions = true)
final class RulesCheckCommand implements Callable<Integer> {
    @Mixin
    private RulesOption rules = new RulesOption();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        FolderCheck check = FolderCheck.of(rules.folder(), spec.commandLine().getErr()::println);
        spec.commandLine().getOut().print(check.text());
        return check.faulty() ? Exit.INVALID : Exit.DECIDED;
    }
}
