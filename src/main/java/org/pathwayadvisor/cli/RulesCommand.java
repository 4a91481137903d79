package org.pathwayadvisor.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code pathway rules …}: the rule files as they stand. */
@Command(
        name = "rules",
        description = "List, show, test, check and add rules, on the folder as it stands.",
        mixinStandardHelpOptions = true,
        subcommands = {
            RulesListCommand.class,
            RulesShowCommand.class,
            RulesTestCommand.class,
            RulesCheckCommand.class,
            RulesNewCommand.class
        })
final class RulesCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
