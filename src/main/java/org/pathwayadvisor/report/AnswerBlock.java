package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.FunctionResult;
import org.pathwayadvisor.assessment.Held;
import org.pathwayadvisor.assessment.Outcome;
import org.pathwayadvisor.assessment.Recommendation;
import org.pathwayadvisor.assessment.Standing;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;

/** The answer: the product's pathway and how firmly it stands, then a line for each function where there are several. */
final class AnswerBlock {
    private AnswerBlock() {}

    static Block product(Assessment assessment) {
        Recommendation answer = assessment.recommendation();
        Optional<FunctionResult> deciding = Deciding.settled(assessment);
        List<Item> items = new ArrayList<>();
        if (answer.pathway() == null) {
            items.add(Item.of(
                    assessment.notHeld().isEmpty() || !answer.possible().isEmpty()
                            ? "No answer yet."
                            : "No answer: this rule base does not hold the law of that day."));
        } else {
            items.add(Item.of(deciding.map(PathwayWords::result).orElse(Text.meaning(answer.pathway()) + ".")));
        }
        items.add(Item.of(standing(answer)));
        if (Deciding.discretion(assessment)) {
            items.add(Item.of("FDA may change or end its policy of enforcement discretion at any time."));
        }
        deciding.filter(f -> f.imdrfCategory() != null)
                .map(f -> Item.of("International risk label: " + imdrf(f) + "."))
                .ifPresent(items::add);
        deciding.filter(f -> !f.also().isEmpty())
                .map(f -> Item.of("The law also opens: " + PathwayWords.anyOf(pathways(f.also())) + "."))
                .ifPresent(items::add);
        if (Deciding.several(assessment) && deciding.isPresent()) {
            items.add(Item.of("It is the answer of the most burdensome device function, "
                    + Prose.name(deciding.get().name()) + " (our policy)."));
        }
        return Block.inline("FDA", items);
    }

    static Block functions(Assessment assessment) {
        List<Item> items = new ArrayList<>();
        if (Deciding.several(assessment)) {
            for (FunctionResult function : assessment.functions()) {
                items.add(Item.of(Prose.name(function.name()), line(function)));
            }
        }
        return Block.firm("Functions", 2, items);
    }

    /** The result of one function and how firmly it stands, in a line. */
    static String line(FunctionResult function) {
        if (function.settled() == null) {
            return function.possible().isEmpty()
                    ? "No answer: the law of that day is not held."
                    : "OPEN: still possible: " + PathwayWords.anyOf(pathways(function.possible())) + ".";
        }
        String imdrf = function.imdrfCategory() == null ? "" : " " + imdrf(function) + ".";
        String standing = function.standing() == Standing.DECIDED ? "" : " " + Text.meaning(function.standing()) + ".";
        return PathwayWords.result(function) + imdrf + standing;
    }

    /** How firmly the product's answer stands, and what else it may become. */
    static String standing(Recommendation answer) {
        List<Pathway> others =
                answer.possible().stream().filter(p -> p != answer.pathway()).toList();
        String words = Text.meaning(answer.standing());
        return switch (answer.standing()) {
            case DECIDED -> words + ": no open or held answer can change it.";
            case WORKING ->
                words + ": rests on " + restsOn(answer) + "." + (others.isEmpty() ? "" : otherwise(answer, others));
            case OPEN ->
                words + ": "
                        + (answer.possible().isEmpty()
                                ? "nothing could be derived."
                                : "still possible: " + PathwayWords.anyOf(answer.possible()) + ".")
                        + (answer.atLeast() == null
                                ? ""
                                : " At least " + PathwayWords.inline(answer.atLeast())
                                        + ", on which a function is settled.");
        };
    }

    private static String restsOn(Recommendation answer) {
        int ours = (int) answer.assumptions().stream().filter(Held::ours).count();
        int marked = answer.assumptions().size() - ours;
        String theirs = count(marked, "answer") + " marked \"we think so\"";
        String held = count(ours, "answer") + " that nobody gave and we assume";
        return ours == 0 ? theirs : marked == 0 ? held : theirs + " and " + held;
    }

    private static String otherwise(Recommendation answer, List<Pathway> others) {
        return (answer.assumptions().size() == 1 ? " If it is wrong: " : " If one is wrong: ")
                + PathwayWords.anyOf(others) + ".";
    }

    static String imdrf(FunctionResult function) {
        return Text.meaning(function.imdrfCategory()) + " (not the FDA class)";
    }

    static List<Pathway> pathways(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::pathway).distinct().sorted().toList();
    }

    static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
