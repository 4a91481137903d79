package org.pathwayadvisor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pathwayadvisor.audit.FolderCheck;
import org.pathwayadvisor.audit.binder.CheckRun;
import org.pathwayadvisor.audit.citation.Citations;

/** The checks that a binder reports, run one after the other; what takes minutes may be left out. */
final class BinderChecks {
    private final Path rules;
    private final Optional<Path> sources;
    private final boolean quick;
    private final Screen screen;
    private final List<CheckRun> runs = new ArrayList<>();

    BinderChecks(Path rules, Optional<Path> sources, boolean quick, Screen screen) {
        this.rules = rules;
        this.sources = sources;
        this.quick = quick;
        this.screen = screen;
    }

    List<CheckRun> run() {
        add("Faults of the files, and their cases", "rules check", false, () -> {
            FolderCheck check = FolderCheck.of(rules);
            return new Came(check.text(), !check.faulty());
        });
        add("Citations", sources.isPresent() ? "rules lint --sources DIR" : "rules lint", false, () -> {
            Citations citations = Citations.of(rules, sources, Optional.empty());
            return new Came(citations.text(), !citations.faulty());
        });
        runs.add(CheckRun.notRun("Coverage", "rules coverage"));
        runs.add(CheckRun.notRun("Mutation", "rules mutate"));
        runs.add(CheckRun.notRun("Proof", "rules prove"));
        return List.copyOf(runs);
    }

    private record Came(String text, boolean holds) {}

    private void add(String title, String command, boolean takesMinutes, Supplier<Came> check) {
        if (quick && takesMinutes) {
            runs.add(CheckRun.notRun(title, command));
            return;
        }
        screen.err().println("running " + command + " …");
        Came came = check.get();
        runs.add(new CheckRun(title, command, Optional.of(came.text()), came.holds()));
    }
}
