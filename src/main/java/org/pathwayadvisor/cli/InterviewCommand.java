package org.pathwayadvisor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Assessor;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.assessment.NextQuestions;
import org.pathwayadvisor.assessment.SoFar;
import org.pathwayadvisor.assessment.Standing;
import org.pathwayadvisor.interview.Interview;
import org.pathwayadvisor.interview.Waiting;
import org.pathwayadvisor.questionnaire.Draft;
import org.pathwayadvisor.questionnaire.Template;
import org.pathwayadvisor.report.SoFarLine;
import org.pathwayadvisor.report.Style;
import org.pathwayadvisor.report.TextReport;

/** {@code pathway interview [FILE]}. */
final class InterviewCommand extends Action {
    private static final String DEFAULT = "my-product.yaml";

    InterviewCommand() {
        super("interview", "Ask what matters, the most telling question first, and save each answer.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.mayHave("FILE", "The questionnaire; begun where there is none (default: " + DEFAULT + ").")
                .flag("again", "Ask once more what nobody knew or what waits for somebody.");
        LawOptions.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        Path file = Line.path(line.given("FILE").orElse(DEFAULT));
        Later<Law> loading = LawOptions.of(line).loading();
        if (!Files.exists(file)) {
            NewCommand.write(file, Template.write(false));
            screen.err().println("began " + file);
        }
        Draft draft = Draft.open(file);
        draft.locked().ifPresent(problem -> {
            throw new UserError(problem.place() + ": " + problem.what(), problem.help());
        });
        Style style = Terminal.colour() ? Style.ANSI : Style.PLAIN;
        Console console = new Console(screen.out());
        Interview.Ending ending =
                new Interview(draft, loading::get, console, Terminal.columns(), style, line.has("again")).run();
        if (ending == Interview.Ending.LOST) {
            return Exit.INVALID;
        }
        screen.out().println();
        SoFar soFar = new NextQuestions(loading.get()).soFar(draft.answers());
        if (ending == Interview.Ending.THROUGH) {
            Assessment assessment = new Assessor(loading.get(), Advisor.VERSION).assess(draft.answers());
            screen.out().print(TextReport.answer(assessment, style));
        } else {
            screen.out()
                    .println(SoFarLine.of(soFar.recommendation(), soFar.open().size()));
            screen.out().println("Saved. `pathway interview " + file + "` goes on.");
        }
        Waiting.of(draft).forEach(screen.out()::println);
        screen.out().println("All of it: `pathway assess " + file + "`");
        return ending == Interview.Ending.THROUGH && soFar.recommendation().standing() == Standing.DECIDED
                ? Exit.DECIDED
                : Exit.OPEN;
    }
}
