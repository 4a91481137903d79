package org.pathwayadvisor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.pathwayadvisor.audit.FolderCheck;
import org.pathwayadvisor.audit.Mutation;
import org.pathwayadvisor.audit.MutationResult;
import org.pathwayadvisor.audit.MutationText;
import org.pathwayadvisor.audit.binder.CheckRun;
import org.pathwayadvisor.audit.coverage.Coverage;
import org.pathwayadvisor.audit.coverage.CoverageRun;
import org.pathwayadvisor.audit.coverage.CoverageText;
import org.pathwayadvisor.audit.lint.Lint;
import org.pathwayadvisor.audit.lint.LintPage;
import org.pathwayadvisor.audit.lint.Linted;
import org.pathwayadvisor.audit.proof.ProofText;
import org.pathwayadvisor.audit.proof.Proofs;
import org.pathwayadvisor.audit.proof.Stage;
import org.pathwayadvisor.audit.proof.StageProof;

/** The checks that a binder reports, run one after the other; what takes minutes may be left out. */
final class BinderChecks {
    private final Path rules;
    private final Path questionnaires;
    private final LocalDate day;
    private final Optional<Path> sources;
    private final boolean quick;
    private final Screen screen;
    private final List<CheckRun> runs = new ArrayList<>();

    /** @param day the day that all checks look at, so that the same inputs print the same */
    BinderChecks(Path rules, Path questionnaires, LocalDate day, Optional<Path> sources, boolean quick, Screen screen) {
        this.rules = rules;
        this.questionnaires = questionnaires;
        this.day = day;
        this.sources = sources;
        this.quick = quick;
        this.screen = screen;
    }

    List<CheckRun> run() {
        add("Faults of the files, and their cases", "rules check", false, () -> {
            FolderCheck check = FolderCheck.of(rules);
            return new Came(check.text(), !check.faulty());
        });
        add("Lint and citations", sources.isPresent() ? "rules lint --sources DIR" : "rules lint", false, () -> {
            Linted linted = Lint.of(rules, sources, Optional.empty(), day, Set.of());
            return new Came(LintPage.of(linted), !linted.failed());
        });
        add("Coverage of rules and conditions", "rules coverage", true, () -> {
            Coverage coverage =
                    CoverageRun.of(rules, Optional.of(questionnaires).filter(Files::isDirectory), day);
            return new Came(CoverageText.of(coverage), coverage.missing().isEmpty());
        });
        add("Changed on purpose", "rules mutate", true, () -> {
            MutationResult result = Mutation.run(rules, rule -> true, (done, of) -> {});
            return new Came(MutationText.of(result), result.holds());
        });
        add("Combinations of answers", "rules prove", true, () -> {
            StringBuilder out = new StringBuilder();
            List<StageProof> proofs = new ArrayList<>();
            for (Stage stage : Stage.values()) {
                out.append(ProofText.head(stage));
                proofs.addAll(Proofs.run(rules, day, List.of(stage), check -> out.append(ProofText.of(check))));
            }
            boolean holds = proofs.stream().allMatch(StageProof::holds);
            return new Came(out.append(ProofText.end(proofs)).toString(), holds);
        });
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
