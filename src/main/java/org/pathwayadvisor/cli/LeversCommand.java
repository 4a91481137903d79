package org.pathwayadvisor.cli;

import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.LeverGoal;
import org.pathwayadvisor.assessment.LeverResult;
import org.pathwayadvisor.assessment.Levers;
import org.pathwayadvisor.assessment.WrongAnswer;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.report.LeversJson;
import org.pathwayadvisor.report.LeversReport;

/** {@code pathway levers FILE}. */
final class LeversCommand extends Action {
    LeversCommand() {
        super("levers", "Find the fewest other choices that make the pathway lighter or lift a stop.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.needs("FILE", "The questionnaire.")
                .option("to", "PATHWAY", "Look for this pathway and no other.")
                .option("stop", "RULE", "Look for what lifts the stop of this rule.");
        LawOptions.declare(syntax);
        Format.declare(syntax, Format.TEXT, Format.JSON);
    }

    @Override
    int run(Line line, Screen screen) {
        Format format = Format.of(line, Format.TEXT, Format.JSON);
        Optional<Pathway> to = line.option("to").map(PathwayWord::of);
        if (to.isPresent() && line.option("stop").isPresent()) {
            throw new UsageError("`--to` and `--stop` ask for different things", "give one of them");
        }
        Answers answers = Questionnaires.load(line.file("FILE"));
        LawOptions options = LawOptions.of(line);
        Advisor advisor = options.advisor();
        LeverGoal goal = line.option("stop")
                .map(LeverGoal::without)
                .orElseGet(() -> to.map(LeverGoal::to).orElse(LeverGoal.LIGHTER));
        Levers levers = new Levers(advisor.law(options.asOf()));
        if (!goal.stop().isEmpty()) {
            known(goal.stop(), levers.stops(answers));
        }
        LeverResult result = levers.of(answers, goal);
        List<WrongAnswer> wrong = goal.equals(LeverGoal.LIGHTER) ? levers.mustStayTrue(answers) : List.of();
        screen.out()
                .print(
                        format == Format.JSON
                                ? LeversJson.of(result, wrong)
                                : LeversReport.text(answers.name(), options.asOf(), result, wrong));
        return Exit.DECIDED;
    }

    private static void known(String rule, List<String> stops) {
        if (!stops.contains(rule)) {
            throw new UserError(
                    "this product has no stop `" + rule + "`",
                    Nearest.hint(
                            rule,
                            stops,
                            stops.isEmpty()
                                    ? "it has none at all"
                                    : "it has "
                                            + String.join(
                                                    ", ",
                                                    stops.stream().limit(12).toList())));
        }
    }
}
