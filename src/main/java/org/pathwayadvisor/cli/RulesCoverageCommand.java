package org.pathwayadvisor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.audit.coverage.Coverage;
import org.pathwayadvisor.audit.coverage.CoveragePage;
import org.pathwayadvisor.audit.coverage.CoverageRun;
import org.pathwayadvisor.audit.coverage.CoverageText;
import org.pathwayadvisor.audit.coverage.CoverageTree;
import org.pathwayadvisor.report.Json;

/** {@code pathway rules coverage}. */
final class RulesCoverageCommand extends Action {
    private static final String QUESTIONNAIRES = "questionnaires";
    private static final String[] FORMATS = {"text", "html", "json"};

    RulesCoverageCommand() {
        super("coverage", "Show which rules and conditions are tried by cases and questionnaires, and by which.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.mayHaveMore("ID", "Only these rules (default: all).");
        FormatWord.declare(syntax, FORMATS);
        Output.declare(syntax);
        syntax.option(QUESTIONNAIRES, "DIR", "The folder of questionnaires (default: the one beside the rules).");
        LawOptions.declareDay(syntax, "Run the questionnaires under the law of this day (default: today, UTC).");
        RulesOption.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        String format = FormatWord.of(line, FORMATS);
        Path rules = RulesOption.folder(line);
        Set<String> only = RulesOption.named(line, line.more());
        Coverage coverage = CoverageRun.of(
                rules,
                questionnaires(line, rules),
                LawOptions.of(line).asOf(),
                rule -> only.isEmpty() || only.contains(rule.provision()));
        Output.put(
                line,
                screen,
                switch (format) {
                    case "html" -> CoveragePage.of(coverage);
                    case "json" -> Json.write(CoverageTree.of(coverage));
                    default -> CoverageText.of(coverage);
                });
        return coverage.missing().isEmpty() ? Exit.DECIDED : Exit.CHECK;
    }

    private static Optional<Path> questionnaires(Line line, Path rules) {
        Optional<Path> named = line.fileOption(QUESTIONNAIRES);
        named.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw new UserError("`" + folder + "` is no folder", "name the folder that holds questionnaires");
        });
        return named.or(() -> Optional.of(rules.resolveSibling(QUESTIONNAIRES)).filter(Files::isDirectory));
    }
}
