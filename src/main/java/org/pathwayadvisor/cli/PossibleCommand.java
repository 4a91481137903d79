package org.pathwayadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.assessment.PossibleAssessor;
import org.pathwayadvisor.assessment.PossibleFunction;
import org.pathwayadvisor.assessment.PossibleOutcome;
import org.pathwayadvisor.assessment.PossibleSet;
import org.pathwayadvisor.assessment.PossibleStop;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.questionnaire.AnswersWriter;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.questionnaire.SchemaWriter;
import org.pathwayadvisor.report.PossibleJson;
import org.pathwayadvisor.report.PossibleReport;
import org.pathwayadvisor.report.Style;

/** {@code pathway possible FILE}. */
final class PossibleCommand extends Action {
    PossibleCommand() {
        super("possible", "Print every pathway, device type and stop still possible, with answers that lead there.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.needs("FILE", "The questionnaire.")
                .flag("full", "Print every device type, all answers and what brings each stop.")
                .option("write", "FOLDER", "Write each set of answers as a questionnaire of its own, to assess.");
        Format.declare(syntax, Format.TEXT, Format.JSON);
        LawOptions.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        Format format = Format.of(line, Format.TEXT, Format.JSON);
        Later<Law> loading = LawOptions.of(line).loading();
        Answers answers = Questionnaires.load(line.file("FILE"));
        Law law = loading.get();
        long start = System.nanoTime();
        PossibleSet set = new PossibleAssessor(law).of(answers);
        long took = (System.nanoTime() - start) / 1_000_000;
        Style style = Terminal.colour() ? Style.ANSI : Style.PLAIN;
        screen.out()
                .print(
                        format == Format.JSON
                                ? PossibleJson.of(set)
                                : line.has("full")
                                        ? PossibleReport.full(set, style)
                                        : PossibleReport.screen(set, style));
        screen.err()
                .println("judged " + set.evaluations() + " sets of answers by the rules to find the outcomes; " + took
                        + " ms with all stops");
        line.fileOption("write").ifPresent(folder -> write(set, folder, screen));
        return set.single() ? Exit.DECIDED : Exit.OPEN;
    }

    private static void write(PossibleSet set, Path folder, Screen screen) {
        SortedMap<String, String> files = new TreeMap<>();
        for (PossibleOutcome outcome : set.outcomes()) {
            add(files, "product-" + outcome.pathway().word(), set.firm().with(outcome.witness()));
        }
        for (PossibleFunction function : set.functions()) {
            for (PossibleOutcome outcome : function.outcomes()) {
                add(
                        files,
                        function.name() + "-" + outcome.pathway().word()
                                + (outcome.type().isEmpty() ? "" : "-" + outcome.type()),
                        set.firm().with(outcome.witness()));
            }
        }
        for (PossibleStop stop : set.stops()) {
            if (!stop.witness().isEmpty()) {
                add(files, "stop-" + stop.rule() + "-" + stop.subject(), set.with(stop));
            }
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserError("`" + folder + "` cannot be made", "name a folder that exists or can be made");
        }
        for (String name : files.keySet()) {
            if (Files.exists(folder.resolve(name))) {
                throw new UserError(
                        "`" + folder.resolve(name) + "` exists already",
                        "name an empty folder; nothing is overwritten");
            }
        }
        files.forEach((name, text) -> Output.write(folder.resolve(name), text));
        Path schema = folder.resolve("pathway.schema.json");
        if (!Files.exists(schema)) {
            Output.write(schema, SchemaWriter.json());
        }
        screen.err().println("wrote " + files.size() + " questionnaires to " + folder);
    }

    private static void add(SortedMap<String, String> files, String name, Answers answers) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String free = plain;
        for (int i = 2; files.containsKey(free + ".yaml"); i++) {
            free = plain + "-" + i;
        }
        List<String> remark = Collections.singletonList(
                "One way to answer what was open, found by `pathway possible`: an example, not what is true.");
        files.put(free + ".yaml", AnswersWriter.write(answers, remark));
    }
}
