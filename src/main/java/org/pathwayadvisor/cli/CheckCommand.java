package org.pathwayadvisor.cli;

import java.nio.file.Path;
import java.util.List;
import org.pathwayadvisor.assessment.Rulings;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.questionnaire.QuestionnaireInvalid;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.report.CheckLine;
import org.pathwayadvisor.yaml.Problem;

/** {@code pathway check FILE}. */
final class CheckCommand extends Action {
    CheckCommand() {
        super("check", "Read a questionnaire and report its problems.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.needs("FILE", "The questionnaire.");
        LawOptions.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        Path file = line.file("FILE");
        Answers answers = Questionnaires.load(file);
        if (!answers.overrides().isEmpty()) {
            overrides(answers, LawOptions.of(line));
        }
        screen.out().println(file + ": no problems, " + CheckLine.of(answers));
        return Exit.DECIDED;
    }

    /** Only a file that overrules rules needs them here. */
    private static void overrides(Answers answers, LawOptions options) {
        List<Problem> problems = Rulings.problems(answers, options.advisor().law(options.asOf()));
        if (!problems.isEmpty()) {
            throw new QuestionnaireInvalid(problems);
        }
    }
}
