package org.pathwayadvisor.cli;

import java.nio.file.Path;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.report.CheckLine;

/** {@code pathway check FILE}. */
final class CheckCommand extends Action {
    CheckCommand() {
        super("check", "Read a questionnaire and report its problems.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.needs("FILE", "The questionnaire.");
    }

    @Override
    int run(Line line, Screen screen) {
        Path file = line.file("FILE");
        Answers answers = Questionnaires.load(file);
        screen.out().println(file + ": no problems, " + CheckLine.of(answers));
        return Exit.DECIDED;
    }
}
