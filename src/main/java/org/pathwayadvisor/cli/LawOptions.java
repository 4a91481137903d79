package org.pathwayadvisor.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.RuleBase;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.rulebase.Sitting;
import org.pathwayadvisor.shelf.Shelf;
import org.pathwayadvisor.yaml.Problem;

/** The options that choose rules and day. */
record LawOptions(LocalDate asOf, Path rules) {
    private static final String AS_OF = "as-of";

    static void declare(Syntax syntax) {
        declareDay(syntax, "Decide under the law of this day (default: today, UTC).");
        RulesOption.declare(syntax);
    }

    static void declareDay(Syntax syntax, String text) {
        syntax.option(AS_OF, "DATE", text);
    }

    /** The day that was named, if one was. */
    static Optional<LocalDate> day(Line line) {
        return line.option(AS_OF).map(LawOptions::day);
    }

    static LawOptions of(Line line) {
        LocalDate day = day(line).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        return new LawOptions(day, RulesOption.folder(line));
    }

    static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new UsageError("`" + word + "` is not a day", "write it as year-month-day, such as 2026-11-23");
        }
    }

    /**
     * The law of the day, loaded beside the caller and run once, so that the first questionnaire finds it warm. Rules and
     * tables are loaded beside each other.
     */
    Later<Law> loading() {
        return Later.of(() -> {
            Shelf shelf = RulesOption.shelf();
            Later<Reference> tables = Later.of(() -> tables(shelf));
            RuleBase base = RuleBase.load(rules, shelf);
            Later.of(() -> base.prepare(Sitting.DATA));
            Law law = Law.on(base.prepare(Sitting.DECIDE), tables.get(), asOf);
            law.decide().conclude(law.tables().select().always());
            return law;
        });
    }

    private Reference tables(Shelf shelf) {
        List<Problem> problems = new ArrayList<>();
        Reference reference = Reference.load(rules, problems, shelf);
        if (!problems.isEmpty()) {
            throw new RulesInvalid(problems);
        }
        return reference;
    }

    Advisor advisor() {
        return Advisor.load(rules, RulesOption.shelf());
    }
}
