package org.pathwayadvisor.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.compare.SideBySide;
import org.pathwayadvisor.assessment.compare.SideBySides;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.report.CompareReport;

/** {@code pathway compare A [B]}. */
final class CompareCommand extends Action {
    private static final String DAY_B = "as-of-b";
    private static final String RULES_B = "rules-b";

    CompareCommand() {
        super("compare", "Lay two questionnaires, days or rule sets beside each other, with causes.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.needs("A", "The first questionnaire.")
                .mayHave("B", "The second one (default: the first, under another day or rule set).");
        LawOptions.declare(syntax);
        syntax.option(DAY_B, "DATE", "Decide the second side under the law of this day.")
                .option(RULES_B, "DIR", "Decide the second side by this folder of rules.");
        Format.declare(syntax, Format.TEXT, Format.MARKDOWN, Format.JSON);
    }

    @Override
    int run(Line line, Screen screen) {
        Format format = Format.of(line, Format.TEXT, Format.MARKDOWN, Format.JSON);
        Optional<LocalDate> dayB = line.option(DAY_B).map(LawOptions::day);
        Optional<Path> rulesB = line.fileOption(RULES_B);
        if (line.given("B").isEmpty() && dayB.isEmpty() && rulesB.isEmpty()) {
            throw new UsageError(
                    "`compare` needs a second side", "name a second questionnaire, or give --as-of-b or --rules-b");
        }
        Path fileB = line.given("B").map(Line::path).orElse(line.file("A"));
        Answers a = Questionnaires.load(line.file("A"));
        Answers b = Questionnaires.load(fileB);
        LawOptions options = LawOptions.of(line);
        LocalDate day = dayB.orElse(options.asOf());
        Advisor advisor = options.advisor();
        Advisor other = rulesB.map(r -> new LawOptions(day, r).advisor()).orElse(advisor);
        SideBySide compared = SideBySides.of(
                new SideBySides.Side(
                        label(line.file("A"), options.asOf(), options.rules()),
                        a,
                        advisor.law(options.asOf()),
                        Advisor.VERSION),
                new SideBySides.Side(
                        label(fileB, day, rulesB.orElse(options.rules())), b, other.law(day), Advisor.VERSION));
        screen.out()
                .print(
                        switch (format) {
                            case MARKDOWN -> CompareReport.markdown(compared);
                            case JSON -> CompareReport.json(compared);
                            default -> CompareReport.text(compared);
                        });
        return Exit.DECIDED;
    }

    private static String label(Path file, LocalDate day, Path rules) {
        return file + ", law of " + day + ", rules in " + rules;
    }
}
