package org.pathwayadvisor.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.report.CheckLine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code pathway check FILE}. */
@Command(name = "check", description = "Read a questionnaire and report its problems.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The questionnaire.")
    private Path file;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        Answers answers = Questionnaires.load(file);
        spec.commandLine().getOut().println(file + ": no problems, " + CheckLine.of(answers));
        return Exit.DECIDED;
    }
}
