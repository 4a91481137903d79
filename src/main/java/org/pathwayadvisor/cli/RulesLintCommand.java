package org.pathwayadvisor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.pathwayadvisor.audit.citation.Citations;

/** {@code pathway rules lint}. */
final class RulesLintCommand extends Action {
    private static final String SOURCES = "sources";

    RulesLintCommand() {
        super("lint", "Hold every citation against its dates and, where you have them, the texts of the law.");
    }

    @Override
    void takes(Syntax syntax) {
        LawOptions.declareDay(syntax, "Look at the law of this day only (default: every day).");
        syntax.option(SOURCES, "DIR", "The folder of source texts (default: none, only what is on record).");
        RulesOption.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        Optional<LocalDate> day = LawOptions.day(line);
        Optional<Path> sources = line.fileOption(SOURCES);
        sources.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw new UserError("`" + folder + "` is no folder", "name the folder that holds the source texts");
        });
        Citations citations = Citations.of(RulesOption.folder(line), sources, day);
        screen.out().print(citations.text());
        return !citations.faults().isEmpty() ? Exit.CHECK : Exit.DECIDED;
    }
}
