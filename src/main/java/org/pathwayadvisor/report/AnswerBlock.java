package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.FunctionResult;
import org.pathwayadvisor.assessment.Held;
import org.pathwayadvisor.assessment.Outcome;
import org.pathwayadvisor.assessment.Reason;
import org.pathwayadvisor.assessment.Recommendation;
import org.pathwayadvisor.assessment.Standing;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.ImdrfCategory;
import org.pathwayadvisor.model.Pathway;

/** The answer: the product's pathway and how firmly it stands, then a line for each function where there are several. */
final class AnswerBlock {
    /** How many deciding functions are named. */
    private static final int NAMED = 4;

    private AnswerBlock() {}

    static Block product(Assessment assessment) {
        Recommendation answer = assessment.recommendation();
        List<FunctionResult> deciding = Deciding.functions(assessment);
        List<Item> items = new ArrayList<>();
        items.add(Item.of(answer.pathway()
                .map(p -> PathwayWords.result(p, deciding))
                .orElse(
                        assessment.notHeld().isEmpty() || !answer.possible().isEmpty()
                                ? "No answer yet."
                                : "No answer: this rule base does not hold the law of that day.")));
        int overruled = assessment.overruled().applied().size();
        if (overruled > 0) {
            items.add(Item.of("Under " + count(overruled, "override") + ". By the rules alone: "
                    + OverridesBlock.answer(assessment.overruled().alone().orElseThrow())));
        }
        items.add(Item.of(standing(answer, !Deciding.otherReadings(assessment).isEmpty(), overruled)));
        if (Deciding.discretion(assessment)) {
            items.add(Item.of("FDA may change or end its policy of enforcement discretion at any time."));
        }
        Shared.imdrfCategory(deciding)
                .map(c -> Item.of("International risk label: " + imdrf(c) + "."))
                .ifPresent(items::add);
        List<Pathway> also =
                pathways(deciding.stream().flatMap(f -> f.also().stream()).toList());
        if (!also.isEmpty()) {
            items.add(Item.of("The law also opens: " + PathwayWords.anyOf(also) + "."));
        }
        if (Deciding.several(assessment) && !deciding.isEmpty()) {
            items.add(Item.of(whose(deciding, assessment.functions().size())));
        }
        return Block.inline("FDA", items);
    }

    /** Whose answer the product's is. */
    private static String whose(List<FunctionResult> deciding, int all) {
        if (deciding.size() == all) {
            return "The answer of " + (all == 2 ? "both" : "all " + all) + " functions.";
        }
        List<String> names = new ArrayList<>(
                deciding.stream().limit(NAMED).map(f -> Prose.name(f.name())).toList());
        if (deciding.size() > NAMED) {
            names.add(deciding.size() - NAMED + " more");
        }
        return "The answer of the most burdensome device "
                + (names.size() == 1 ? "function, " : "functions, ") + PathwayWords.list(names, "and")
                + " (our policy).";
    }

    static Block functions(Assessment assessment) {
        List<Item> items = new ArrayList<>();
        if (Deciding.several(assessment)) {
            Optional<ImdrfCategory> said = Shared.imdrfCategory(Deciding.functions(assessment));
            for (FunctionResult function : assessment.functions()) {
                boolean again = function.imdrfCategory().equals(said);
                Item item = Item.of(Prose.name(function.name()), again ? unlabelled(function) : line(function));
                items.add(item.with(
                        "", OverridesBlock.beside(assessment, function.name()), because(function, assessment)));
            }
        }
        return Block.firm("Functions", 3, items);
    }

    /** The first ground of a function that the grounds of the deciding one, told below, do not hold already. */
    private static String because(FunctionResult function, Assessment assessment) {
        Optional<FunctionResult> told = Deciding.function(assessment);
        if (told.equals(Optional.of(function)) || function.because().isEmpty()) {
            return "";
        }
        List<String> below = told.stream()
                .flatMap(f -> WhyBlock.screen(f).stream())
                .map(Reason::rule)
                .toList();
        Reason reason = function.because().stream()
                .filter(r -> !below.contains(r.rule()))
                .findFirst()
                .orElse(function.because().get(0));
        return "Because: " + RestsOnBlock.sentence(Prose.clean(reason.text()));
    }

    /** The result of one function with its risk label, and how firmly it stands. */
    static String line(FunctionResult function) {
        String imdrf = function.imdrfCategory().map(c -> " " + imdrf(c) + ".").orElse("");
        return result(function, imdrf);
    }

    /** The same where the risk label is told already. */
    private static String unlabelled(FunctionResult function) {
        return result(function, "");
    }

    private static String result(FunctionResult function, String label) {
        if (function.settled().isEmpty()) {
            return function.possible().isEmpty()
                    ? "No answer: the law of that day is not held."
                    : "OPEN: still possible: " + PathwayWords.anyOf(pathways(function.possible())) + ".";
        }
        String standing = function.standing() == Standing.DECIDED ? "" : " " + Text.meaning(function.standing()) + ".";
        return PathwayWords.result(function.settled().get().pathway(), List.of(function)) + label + standing;
    }

    /**
     * How firmly the product's answer stands, and what else it may become.
     *
     * @param readings true where FDA's own text on it has a second reading
     */
    private static String standing(Recommendation answer, boolean readings, int overruled) {
        List<Pathway> others = answer.possible().stream()
                .filter(p -> !answer.pathway().equals(Optional.of(p)))
                .toList();
        String words = Text.meaning(answer.standing());
        return switch (answer.standing()) {
            case DECIDED ->
                words
                        + (readings ? " ON OUR READING of FDA's own text, which bears another (next)" : "")
                        + ": no open or held answer can change it.";
            case WORKING ->
                words + ": rests on " + restsOn(answer, overruled) + "."
                        + (others.isEmpty() ? "" : otherwise(answer, others))
                        + (readings ? " It takes one of two readings of FDA's own text (next)." : "");
            case OPEN ->
                words + ": "
                        + (answer.possible().isEmpty()
                                ? "nothing could be derived."
                                : "still possible: " + PathwayWords.anyOf(answer.possible()) + ".")
                        + answer.atLeast()
                                .map(p -> " At least " + PathwayWords.inline(p) + ", on which a function is settled.")
                                .orElse("");
        };
    }

    private static String restsOn(Recommendation answer, int overruled) {
        String persons = count(overruled, "override");
        if (overruled > 0 && answer.assumptions().isEmpty()) {
            return persons;
        }
        return (overruled > 0 ? persons + " and " : "") + held(answer);
    }

    private static String held(Recommendation answer) {
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

    static String imdrf(ImdrfCategory category) {
        return Text.meaning(category) + " (not the FDA class)";
    }

    static List<Pathway> pathways(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::pathway).distinct().sorted().toList();
    }

    static String count(int n, String noun) {
        return count(n, noun, noun + "s");
    }

    static String count(int n, String noun, String nouns) {
        return n + " " + (n == 1 ? noun : nouns);
    }
}
