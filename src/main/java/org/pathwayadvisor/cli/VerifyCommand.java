package org.pathwayadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.report.JsonReport;
import org.pathwayadvisor.report.Replay;

/** {@code pathway verify RECEIPT}. */
final class VerifyCommand extends Action {
    VerifyCommand() {
        super("verify", "Replay an assessment's JSON and say whether it comes out the same.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.needs("RECEIPT", "What `assess --format json` wrote.");
        RulesOption.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        Path file = line.file("RECEIPT");
        Replay replay = read(file);
        Advisor advisor = Advisor.load(RulesOption.folder(line), RulesOption.shelf());
        String now = JsonReport.of(advisor.assess(replay.answers(), replay.asOf(), replay.otherRoute()));
        List<String> differences = replay.differences(now);
        if (differences.isEmpty()) {
            screen.out().println("the same: " + file + " under the law of " + replay.asOf());
            return Exit.DECIDED;
        }
        screen.out().println("not the same: " + file + " under the law of " + replay.asOf());
        differences.forEach(d -> screen.out().println("  " + d));
        return Exit.CHECK;
    }

    private static Replay read(Path file) {
        try {
            return Replay.of(Files.readString(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError("`" + file + "` is not an assessment", "name a file that `assess --format json` wrote");
        }
    }
}
