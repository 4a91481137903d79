package org.pathwayadvisor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Assessor;
import org.pathwayadvisor.assessment.CareVerdict;
import org.pathwayadvisor.assessment.DataVerdict;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.assessment.LeverGoal;
import org.pathwayadvisor.assessment.Levers;
import org.pathwayadvisor.assessment.Standing;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.report.Block;
import org.pathwayadvisor.report.JsonReport;
import org.pathwayadvisor.report.LeversReport;
import org.pathwayadvisor.report.MarkdownReport;
import org.pathwayadvisor.report.Part;
import org.pathwayadvisor.report.Style;
import org.pathwayadvisor.report.TextReport;
import org.pathwayadvisor.report.html.HtmlReport;

/** {@code pathway assess FILE}. */
final class AssessCommand extends Action {
    AssessCommand() {
        super("assess", "Assess a questionnaire: one screen, or all of it with --full.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.needs("FILE", "The questionnaire.")
                .flag("full", "Print everything behind the one screen.")
                .option(
                        "section",
                        "NAME",
                        "Print one section alone: data, plan, evidence, quality, user, populations, deployment, readiness.")
                .option("pathway", "ROUTE", "Plan for this route too, beside the settled one, such as de-novo.")
                .flag("levers", "Look for other choices too, some seconds: with --format html, or markdown --full.")
                .option("output", "PATH", "Write to a file instead of the screen.");
        Format.declare(syntax, Format.values());
        LawOptions.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        Format format = Format.of(line, Format.values());
        Optional<Path> output = line.fileOption("output");
        Later<Law> loading = LawOptions.of(line).loading();
        Answers answers = Questionnaires.load(line.file("FILE"));
        Law law = loading.get();
        Later.of(law::prepare);
        Assessment assessment = new Assessor(law, Advisor.VERSION).assess(answers, route(line));
        Style style = output.isEmpty() && Terminal.colour() ? Style.ANSI : Style.PLAIN;
        String text = part(line)
                .map(part -> text(assessment, format, part, style))
                .orElseGet(() -> line.has("levers")
                        ? levers(assessment, format, line.has("full"), law, answers)
                        : text(assessment, format, line.has("full"), style));
        if (output.isEmpty()) {
            screen.out().print(text);
        } else {
            Output.write(output.get(), text);
        }
        return part(line).map(part -> exit(assessment, part)).orElseGet(() -> exit(assessment));
    }

    private static String levers(Assessment assessment, Format format, boolean full, Law law, Answers answers) {
        if (format != Format.HTML && !(format == Format.MARKDOWN && full)) {
            throw new UsageError(
                    "`--levers` belongs to the whole report",
                    "give --format html, or --format markdown --full; `pathway levers` prints them alone");
        }
        Levers levers = new Levers(law);
        List<Block> blocks = LeversReport.blocks(levers.of(answers, LeverGoal.LIGHTER), levers.mustStayTrue(answers));
        return format == Format.HTML ? HtmlReport.of(assessment, blocks) : MarkdownReport.full(assessment, blocks);
    }

    private static String text(Assessment assessment, Format format, boolean full, Style style) {
        return switch (format) {
            case JSON -> JsonReport.of(assessment);
            case HTML -> HtmlReport.of(assessment);
            case MARKDOWN -> full ? MarkdownReport.full(assessment) : MarkdownReport.of(assessment);
            case TEXT -> full ? TextReport.full(assessment, style) : TextReport.screen(assessment, style);
        };
    }

    private static Optional<Pathway> route(Line line) {
        List<String> known = Stream.of(Pathway.values()).map(Pathway::word).toList();
        return line.option("pathway")
                .map(word -> Stream.of(Pathway.values())
                        .filter(p -> p.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new UsageError(
                                "`" + word + "` is no route",
                                Nearest.hint(word, known, "routes: " + String.join(", ", known)))));
    }

    private static Optional<Part> part(Line line) {
        List<String> known = Stream.of(Part.values()).map(Text::word).toList();
        return line.option("section")
                .map(word -> Stream.of(Part.values())
                        .filter(p -> Text.word(p).equals(word))
                        .findFirst()
                        .orElseThrow(() -> new UsageError(
                                "`" + word + "` is no section",
                                Nearest.hint(word, known, "sections: " + String.join(", ", known)))));
    }

    private static String text(Assessment assessment, Format format, Part part, Style style) {
        return switch (format) {
            case JSON -> JsonReport.of(assessment);
            case HTML -> HtmlReport.part(assessment, part);
            case MARKDOWN -> MarkdownReport.part(assessment, part);
            case TEXT -> TextReport.part(assessment, part, style);
        };
    }

    private static int exit(Assessment assessment, Part part) {
        if (part == Part.PLAN) {
            return assessment.plan().plans().size() == 1 ? exit(assessment) : Exit.OPEN;
        }
        boolean open = part == Part.DATA
                ? assessment.data().verdict() == DataVerdict.CANNOT_JUDGE_YET
                : assessment.care().verdict() == CareVerdict.CANNOT_JUDGE_YET;
        return open ? Exit.OPEN : Exit.DECIDED;
    }

    private static int exit(Assessment assessment) {
        return assessment.recommendation().standing() == Standing.DECIDED ? Exit.DECIDED : Exit.OPEN;
    }
}
