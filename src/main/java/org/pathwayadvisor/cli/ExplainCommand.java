package org.pathwayadvisor.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Explainer;
import org.pathwayadvisor.assessment.WhyNot;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.report.ExplainReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pathway explain FILE}. */
@Command(
        name = "explain",
        description = "Print the derivation as a tree, or why a pathway was not reached.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The questionnaire.")
    private Path file;

    @Mixin
    private LawOptions law = new LawOptions();

    @Option(names = "--why-not", paramLabel = "PATHWAY", description = "Name what stands against this pathway.")
    private String whyNot;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        Answers answers = Questionnaires.load(file);
        Pathway wanted = whyNot == null ? null : pathway(whyNot);
        Advisor advisor = law.advisor(spec.commandLine().getErr());
        String text = wanted == null
                ? ExplainReport.tree(new Explainer(advisor.law(law.asOf())).explain(answers))
                : ExplainReport.whyNot(
                        wanted, new WhyNot(advisor.law(law.asOf()), advisor.rules()).of(answers, wanted));
        spec.commandLine().getOut().print(text);
        return Exit.DECIDED;
    }

    private Pathway pathway(String word) {
        for (Pathway p : Pathway.values()) {
            if (p.word().equals(word)) {
                return p;
            }
        }
        java.util.List<String> words =
                java.util.Arrays.stream(Pathway.values()).map(Pathway::word).toList();
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "`" + word + "` is not a pathway; " + Nearest.hint(word, words, String.join(", ", words)));
    }
}
