package org.pathwayadvisor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.report.JsonReport;
import org.pathwayadvisor.report.Replay;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pathway verify RECEIPT}. */
@Command(
        name = "verify",
        description = "Replay an assessment's JSON and say whether it comes out the same.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RECEIPT", description = "What `assess --format json` wrote.")
    private Path file;

    @Mixin
    private RulesOption rules = new RulesOption();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        Replay replay = read();
        Advisor advisor = Advisor.load(rules.folder(), spec.commandLine().getErr()::println);
        String now = JsonReport.of(advisor.assess(replay.answers(), replay.asOf()));
        List<String> differences = replay.differences(now);
        PrintWriter out = spec.commandLine().getOut();
        if (differences.isEmpty()) {
            out.println("the same: " + file + " under the law of " + replay.asOf());
            return Exit.DECIDED;
        }
        out.println("not the same: " + file + " under the law of " + replay.asOf());
        differences.forEach(d -> out.println("  " + d));
        return Exit.CHECK;
    }

    private Replay read() {
        try {
            return Replay.of(Files.readString(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError("`" + file + "` is not an assessment", "name a file that `assess --format json` wrote");
        }
    }
}
