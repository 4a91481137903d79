package org.pathwayadvisor.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.audit.proof.ProofText;
import org.pathwayadvisor.audit.proof.Proofs;
import org.pathwayadvisor.audit.proof.Stage;
import org.pathwayadvisor.audit.proof.StageProof;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.report.Json;

/** {@code pathway rules prove [STAGE]}. */
final class RulesProveCommand extends Action {
    private static final String STAGE = "STAGE";

    RulesProveCommand() {
        super("prove", "Check decisions of the rules for every combination of answers.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.mayHave(STAGE, "One of " + String.join(", ", Stage.words()) + " (default: all).");
        Format.declare(syntax, Format.TEXT, Format.JSON);
        LawOptions.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        boolean json = Format.of(line, Format.TEXT, Format.JSON) == Format.JSON;
        LocalDate day = LawOptions.of(line).asOf();
        List<StageProof> proofs = new ArrayList<>();
        for (Stage stage : stages(line.given(STAGE))) {
            if (!json) {
                screen.out().print(ProofText.head(stage));
                screen.out().flush();
            }
            long start = System.nanoTime();
            proofs.addAll(Proofs.run(RulesOption.folder(line), day, List.of(stage), check -> {
                if (!json) {
                    screen.out().print(ProofText.of(check));
                    screen.out().flush();
                }
            }));
            screen.err().println(stage.word() + " took " + (System.nanoTime() - start) / 1_000_000_000L + " s");
        }
        screen.out().print(json ? Json.write(ProofText.fields(proofs)) : ProofText.end(proofs));
        return proofs.stream().allMatch(StageProof::holds) ? Exit.DECIDED : Exit.CHECK;
    }

    private static List<Stage> stages(Optional<String> word) {
        if (word.isEmpty()) {
            return List.of(Stage.values());
        }
        return List.of(Stage.of(word.get())
                .orElseThrow(() -> new UserError(
                        "`" + word.get() + "` is not a stage",
                        Nearest.hint(word.get(), Stage.words(), "stages: " + String.join(", ", Stage.words())))));
    }
}
