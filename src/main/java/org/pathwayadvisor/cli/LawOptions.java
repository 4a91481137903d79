package org.pathwayadvisor.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Law;

/** The options that choose rules and day. */
record LawOptions(LocalDate asOf, Path rules) {
    private static final String AS_OF = "as-of";

    static void declare(Syntax syntax) {
        syntax.option(AS_OF, "DATE", "Decide under the law of this day (default: today, UTC).");
        RulesOption.declare(syntax);
    }

    static LawOptions of(Line line) {
        LocalDate day = line.option(AS_OF).map(LawOptions::day).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        return new LawOptions(day, RulesOption.folder(line));
    }

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new UsageError("`" + word + "` is not a day", "write it as year-month-day, such as 2026-11-23");
        }
    }

    /** The law of the day, loaded beside the caller and run once, so that the first questionnaire finds it warm. */
    Later<Law> loading(Screen screen) {
        return Later.of(() -> {
            Law law = advisor(screen).law(asOf);
            law.decide().conclude(law.tables().rows());
            return law;
        });
    }

    Advisor advisor(Screen screen) {
        return Advisor.load(rules, screen::tell);
    }
}
