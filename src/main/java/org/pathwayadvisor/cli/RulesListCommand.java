package org.pathwayadvisor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.audit.NeedPage;
import org.pathwayadvisor.audit.RulePage;
import org.pathwayadvisor.audit.RuleRow;
import org.pathwayadvisor.audit.StateLawPage;
import org.pathwayadvisor.reference.Reference;
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
        List<RuleRow> rows = new ArrayList<>(RulePage.rows(RulesOption.catalogue(line)));
        Reference reference = Reference.load(RulesOption.folder(line), new ArrayList<>());
        rows.addAll(StateLawPage.rows(reference));
        rows.addAll(NeedPage.rows(reference));
        screen.out().print(format == Format.JSON ? Json.write(Map.of("rules", rows)) : RulePage.list(rows));
        return Exit.DECIDED;
    }
}
