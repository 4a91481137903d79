package org.pathwayadvisor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.audit.binder.Binder;
import org.pathwayadvisor.audit.binder.CheckRun;
import org.pathwayadvisor.audit.binder.Earlier;
import org.pathwayadvisor.audit.binder.Material;
import org.pathwayadvisor.report.Json;

/** {@code pathway rules report --output DIR}. */
final class RulesReportCommand extends Action {
    private static final String OUTPUT = "output";
    private static final String SINCE = "since";
    private static final String SOURCES = "sources";
    private static final String QUICK = "quick";

    RulesReportCommand() {
        super("report", "Write the binder: scope, rules, checks, interpretations, decisions, changes, hashes.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.option(OUTPUT, "DIR", "The folder to write the binder into; needed.")
                .option(SINCE, "DIR", "An earlier binder, to say what changed and which decisions moved.")
                .option(SOURCES, "DIR", "The folder of source texts, to look citations up (default: none).")
                .flag(QUICK, "Leave out what takes minutes; the binder says what was not run.");
        LawOptions.declareDay(syntax, "Decide under the law of this day (default: the day through which it is known).");
        RulesOption.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        Path output = line.fileOption(OUTPUT)
                .orElseThrow(() -> new UsageError(
                        "`pathway rules report` needs --output", "name the folder to write the binder into"));
        Optional<LocalDate> day = LawOptions.day(line);
        Optional<Path> sources = line.fileOption(SOURCES);
        sources.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw new UserError("`" + folder + "` is no folder", "name the folder that holds the source texts");
        });
        Optional<Earlier> since = line.fileOption(SINCE).map(RulesReportCommand::earlier);
        Path rules = RulesOption.folder(line);
        Path above = rules.toAbsolutePath().normalize().getParent();
        Material material = Material.read(rules, above == null ? rules : above, Advisor.VERSION, day);
        List<CheckRun> runs = new BinderChecks(
                        rules,
                        material.project().resolve("questionnaires"),
                        material.day(),
                        sources,
                        line.has(QUICK),
                        screen)
                .run();
        SortedMap<String, String> files = Binder.of(material.with(runs), since, Json::write);
        Folder.fill(output, files);
        screen.out().println("wrote " + files.size() + " files into " + output);
        runs.forEach(r -> screen.out().println("  " + r.title() + ": " + r.shown()));
        return runs.stream().allMatch(r -> r.text().isEmpty() || r.holds()) ? Exit.DECIDED : Exit.CHECK;
    }

    private static Earlier earlier(Path folder) {
        try {
            return Earlier.read(folder);
        } catch (IllegalArgumentException e) {
            throw new UserError("`" + folder + "` is no binder", "name a folder that `rules report` wrote");
        }
    }
}
