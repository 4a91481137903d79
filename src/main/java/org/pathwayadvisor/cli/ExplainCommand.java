package org.pathwayadvisor.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Assessor;
import org.pathwayadvisor.assessment.Explainer;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.assessment.WhyNot;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Nearest;
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
        Optional<Pathway> wanted = line.option("why-not").map(ExplainCommand::pathway);
        LawOptions options = LawOptions.of(line);
        Advisor advisor = options.advisor();
        Law law = advisor.law(options.asOf());
        String text = wanted.isEmpty()
                ? ExplainReport.tree(new Explainer(law).explain(answers))
                : ExplainReport.whyNot(wanted.get(), new WhyNot(law, advisor.rules()).of(answers, wanted.get()));
        screen.out().print(text);
        screen.out().println("\n" + StatusLine.of(new Assessor(law, Advisor.VERSION).assess(answers)));
        return Exit.DECIDED;
    }

    private static Pathway pathway(String word) {
        for (Pathway p : Pathway.values()) {
            if (p.word().equals(word)) {
                return p;
            }
        }
        List<String> words = Arrays.stream(Pathway.values()).map(Pathway::word).toList();
        throw new UsageError(
                "`" + word + "` is not a pathway", Nearest.hint(word, words, "known: " + String.join(", ", words)));
    }
}
