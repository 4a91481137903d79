package org.pathwayadvisor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pathwayadvisor.audit.RuleScaffold;
import org.pathwayadvisor.yaml.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pathway rules new ID WORDS}. */
@Command(name = "new", description = "Write a blank rule with a failing case.", mixinStandardHelpOptions = true)
final class RulesNewCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ID", description = "The new id, such as CDS-020.")
    private String id;

    @Parameters(index = "1", paramLabel = "WORDS", description = "A few words for the file name: patient-facing.")
    private String words;

    @Option(names = "--topic", paramLabel = "FOLDER", description = "The topic folder (default: that of the prefix).")
    private String topic = "";

    @Mixin
    private RulesOption rules = new RulesOption();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        List<Path> written = RuleScaffold.write(rules.folder(), topic, id, words, problems);
        if (!problems.isEmpty()) {
            spec.commandLine().getErr().println(Problem.list(problems));
            return Exit.INVALID;
        }
        written.forEach(p -> spec.commandLine().getOut().println("wrote " + p));
        return Exit.DECIDED;
    }
}
