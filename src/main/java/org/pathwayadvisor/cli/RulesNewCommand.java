package org.pathwayadvisor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.audit.RuleScaffold;
import org.pathwayadvisor.yaml.Problem;

/** {@code pathway rules new ID WORDS}. */
final class RulesNewCommand extends Action {
    RulesNewCommand() {
        super("new", "Write a blank rule with a failing case.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.needs("ID", "The new id, such as CDS-020.")
                .needs("WORDS", "A few words for the file name: patient-facing.")
                .option("topic", "FOLDER", "The topic folder (default: that of the prefix).");
        RulesOption.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        List<Problem> problems = new ArrayList<>();
        List<Path> written = RuleScaffold.write(
                RulesOption.folder(line),
                line.option("topic").orElse(""),
                line.word("ID"),
                line.word("WORDS"),
                problems);
        if (!problems.isEmpty()) {
            screen.err().println(Problem.list(problems));
            return Exit.INVALID;
        }
        written.forEach(p -> screen.out().println("wrote " + p));
        return Exit.DECIDED;
    }
}
