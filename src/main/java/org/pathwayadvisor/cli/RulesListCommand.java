package org.pathwayadvisor.cli;

import java.util.List;
import java.util.Map;
import org.pathwayadvisor.audit.RulePage;
import org.pathwayadvisor.audit.RuleRow;
import org.pathwayadvisor.report.Json;

/** {@code pathway rules list}. */
final class RulesListCommand extends Action {
    RulesListCommand() {
        super("list", "List every rule.");
    }

    @Override
    void takes(Syntax syntax) {
        Format.declare(syntax, Format.TEXT, Format.JSON);
        RulesOption.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        Format format = Format.of(line, Format.TEXT, Format.JSON);
        List<RuleRow> rows = RulePage.rows(RulesOption.catalogue(line));
        screen.out().print(format == Format.JSON ? Json.write(Map.of("rules", rows)) : RulePage.list(rows));
        return Exit.DECIDED;
    }
}
