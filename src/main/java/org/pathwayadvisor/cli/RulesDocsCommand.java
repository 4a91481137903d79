package org.pathwayadvisor.cli;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.pathwayadvisor.audit.page.RuleDocs;

/** {@code pathway rules docs --output DIR}. */
final class RulesDocsCommand extends Action {
    private static final String OUTPUT = "output";

    RulesDocsCommand() {
        super("docs", "Write a page for each provision, with indexes and the law's changes by day.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.option(OUTPUT, "DIR", "The folder to write the pages into; needed.");
        RulesOption.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        Path output = line.fileOption(OUTPUT)
                .orElseThrow(() -> new UsageError(
                        "`pathway rules docs` needs --output", "name the folder to write the pages into"));
        Path rules = RulesOption.folder(line);
        SortedMap<String, String> pages = RuleDocs.of(rules, way(output, rules));
        Folder.fill(output, pages);
        screen.out().println("wrote " + pages.size() + " pages into " + output);
        return Exit.DECIDED;
    }

    /** The way from one folder to another, as a link on a page writes it. */
    static String way(Path from, Path to) {
        Path start = from.toAbsolutePath().normalize();
        Path end = to.toAbsolutePath().normalize();
        if (!start.getRoot().equals(end.getRoot())) {
            return end.toUri().toString();
        }
        return StreamSupport.stream(start.relativize(end).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
