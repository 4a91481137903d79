package org.pathwayadvisor.cli;

import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Assessor;
import org.pathwayadvisor.assessment.Explainer;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.assessment.WhyNot;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.report.ExplainReport;
import org.pathwayadvisor.report.StatusLine;

/** {@code pathway explain FILE}. */
final class ExplainCommand extends Action {
    ExplainCommand() {
        super("explain", "Print the derivation as a tree, or why a pathway was not reached.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.needs("FILE", "The questionnaire.")
                .option("why-not", "PATHWAY", "Name what stands against this pathway.");
        LawOptions.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        Answers answers = Questionnaires.load(line.file("FILE"));
        Optional<Pathway> wanted = line.option("why-not").map(PathwayWord::of);
        LawOptions options = LawOptions.of(line);
        Advisor advisor = options.advisor();
        Law law = advisor.law(options.asOf());
        String text = wanted.isEmpty()
                ? tree(new Explainer(law), answers)
                : ExplainReport.whyNot(wanted.get(), new WhyNot(law, advisor.rules()).of(answers, wanted.get()));
        answers.overrides().stream()
                .filter(o -> o.expired(law.day()))
                .forEach(o -> screen.err()
                        .println("expired on " + o.until() + " and not applied: the override of " + o.name()));
        if (wanted.isPresent() && !answers.overrides().isEmpty()) {
            screen.err().println("by the rules alone: overrides of the file are left out here");
        }
        screen.out().print(text);
        screen.out().println("\n" + StatusLine.of(new Assessor(law, Advisor.VERSION).assess(answers)));
        return Exit.DECIDED;
    }

    private static String tree(Explainer explainer, Answers answers) {
        Answers alone = answers.overruled(List.of());
        return explainer.overruled(answers)
                ? ExplainReport.both(explainer.explain(alone), explainer.explain(answers))
                : ExplainReport.tree(explainer.explain(alone));
    }
}
