package org.pathwayadvisor.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Assessor;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.assessment.Standing;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.report.JsonReport;
import org.pathwayadvisor.report.MarkdownReport;
import org.pathwayadvisor.report.Style;
import org.pathwayadvisor.report.TextReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pathway assess FILE}. */
@Command(
        name = "assess",
        description = "Assess a questionnaire: one screen, or all of it with --full.",
        mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        MARKDOWN,
        JSON
    }

    @Parameters(paramLabel = "FILE", description = "The questionnaire.")
    private Path file;

    @Mixin
    private LawOptions law = new LawOptions();

    @Option(names = "--format", description = "text, markdown or json (default: text).")
    private Format format = Format.TEXT;

    @Option(names = "--full", description = "Print everything behind the one screen.")
    private boolean full;

    @Option(names = "--output", paramLabel = "PATH", description = "Write to a file instead of the screen.")
    private Path output;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        Later<Law> loading = law.loading(spec.commandLine().getErr());
        Answers answers = Questionnaires.load(file);
        Assessment assessment = new Assessor(loading.get(), Advisor.VERSION).assess(answers);
        String text = text(assessment);
        if (output == null) {
            spec.commandLine().getOut().print(text);
        } else {
            Output.write(output, text);
        }
        return exit(assessment);
    }

    private String text(Assessment assessment) {
        return switch (format) {
            case JSON -> JsonReport.of(assessment);
            case MARKDOWN -> full ? MarkdownReport.full(assessment) : MarkdownReport.of(assessment);
            case TEXT -> {
                Style style = output == null && Terminal.colour() ? Style.ANSI : Style.PLAIN;
                yield full ? TextReport.full(assessment, style) : TextReport.screen(assessment, style);
            }
        };
    }

    private static int exit(Assessment assessment) {
        return assessment.recommendation().standing() == Standing.DECIDED ? Exit.DECIDED : Exit.OPEN;
    }
}
