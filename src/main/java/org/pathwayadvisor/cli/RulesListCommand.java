package org.pathwayadvisor.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pathwayadvisor.audit.RulePage;
import org.pathwayadvisor.audit.RuleRow;
import org.pathwayadvisor.report.Json;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pathway rules list}. */
@Command(name = "list", description = "List every rule.", mixinStandardHelpOptions = true)
final class RulesListCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON
    }

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--format", description = "text or json (default: text).")
    private Format format = Format.TEXT;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        List<RuleRow> rows = RulePage.rows(rules.catalogue());
        String text = format == Format.JSON ? Json.write(java.util.Map.of("rules", rows)) : RulePage.list(rows);
        spec.commandLine().getOut().print(text);
        return Exit.DECIDED;
    }
}
