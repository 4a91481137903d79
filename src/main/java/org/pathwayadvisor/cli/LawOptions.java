package org.pathwayadvisor.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Law;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that choose rules and day. */
final class LawOptions {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Decide under the law of this day (default: today, UTC).")
    private LocalDate asOf;

    @Mixin
    private RulesOption rules = new RulesOption();

    /** Reads a day, and says in plain words what is none. */
    static final class Day implements CommandLine.ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String word) {
            try {
                return LocalDate.parse(word);
            } catch (DateTimeParseException e) {
                throw new CommandLine.TypeConversionException(
                        "`" + word + "` is not a day; write it as year-month-day, such as 2026-11-23");
            }
        }
    }

    LocalDate asOf() {
        return asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
    }

    /** The law of the day, loaded beside the caller and run once, so that the first questionnaire finds it warm. */
    Later<Law> loading(PrintWriter err) {
        return Later.of(() -> {
            Law law = advisor(err).law(asOf());
            law.decide().conclude(law.tables().rows());
            return law;
        });
    }

    Advisor advisor(PrintWriter err) {
        return Advisor.load(rules.folder(), line -> {
            err.println(line);
            err.flush();
        });
    }
}
