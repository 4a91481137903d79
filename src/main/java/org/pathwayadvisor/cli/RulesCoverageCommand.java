package org.pathwayadvisor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.audit.coverage.Coverage;
import org.pathwayadvisor.audit.coverage.CoverageRun;

/** {@code pathway rules coverage}. */
final class RulesCoverageCommand extends Action {
    RulesCoverageCommand() {
        super("coverage", "Show which rules and which conditions cases and questionnaires exercise.");
    }

    @Override
    void takes(Syntax syntax) {
        RulesOption.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        long t = System.currentTimeMillis();
        Path folder = RulesOption.folder(line);
        Coverage coverage = CoverageRun.of(folder, Optional.of(Path.of("questionnaires")), java.time.LocalDate.now());
        System.err.println(coverage.totals() + " " + coverage.totals().conditionPercent());
        coverage.topics().forEach((k, v) -> System.err.println(k + " " + v));
        coverage.missing().forEach(System.err::println);
        System.err.println(System.currentTimeMillis() - t);
        return 0;
    }
}
