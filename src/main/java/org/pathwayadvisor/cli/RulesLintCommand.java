package org.pathwayadvisor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.audit.lint.Lint;
import org.pathwayadvisor.audit.lint.LintPage;
import org.pathwayadvisor.audit.lint.LintTree;
import org.pathwayadvisor.audit.lint.Linted;
import org.pathwayadvisor.audit.lint.Sarif;
import org.pathwayadvisor.report.Json;

/** {@code pathway rules lint}. */
final class RulesLintCommand extends Action {
    private static final String SOURCES = "sources";
    private static final String RULE = "rule";
    private static final String[] FORMATS = {"text", "json", "sarif"};

    RulesLintCommand() {
        super("lint", "Check the rules from every side: form, citations, reach, repetition, cases, layout.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.mayHaveMore("ID", "Only these rules (default: all).");
        syntax.option(RULE, "ID", "One rule, as if it were named alone.");
        FormatWord.declare(syntax, FORMATS);
        Output.declare(syntax);
        LawOptions.declareDay(
                syntax, "Look at the law of this day only, and count ages from it (default: every day, from today).");
        syntax.option(SOURCES, "DIR", "The folder of source texts (default: none, only what is on record).");
        RulesOption.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        String format = FormatWord.of(line, FORMATS);
        Optional<LocalDate> day = LawOptions.day(line);
        Optional<Path> sources = line.fileOption(SOURCES);
        sources.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw new UserError("`" + folder + "` is no folder", "name the folder that holds the source texts");
        });
        Path folder = RulesOption.folder(line);
        Linted linted = Lint.of(folder, sources, day, LocalDate.now(ZoneOffset.UTC), only(line));
        String text = switch (format) {
            case "json" -> Json.write(LintTree.of(linted));
            case "sarif" -> Json.write(Sarif.of(linted, folder));
            default -> LintPage.of(linted);
        };
        Output.put(line, screen, text);
        return !linted.readable() ? Exit.INVALID : linted.failed() ? Exit.CHECK : Exit.DECIDED;
    }

    private static Set<String> only(Line line) {
        List<String> ids = new ArrayList<>(line.more());
        line.option(RULE).ifPresent(ids::add);
        return RulesOption.named(line, ids);
    }
}
