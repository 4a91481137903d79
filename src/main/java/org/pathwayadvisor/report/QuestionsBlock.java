package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.OpenQuestion;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Who;

/** The questions that can still change the pathway, the best first, with what each separates and who knows. */
final class QuestionsBlock {
    private QuestionsBlock() {}

    static Block of(Assessment assessment) {
        boolean several = Deciding.several(assessment);
        // of the others the sections on data and on evidence tell, and what the answer rests on
        List<OpenQuestion> shown = assessment.openQuestions().stream()
                .filter(open ->
                        open.about() == OpenQuestion.About.ROUTE && open.list().isEmpty())
                .toList();
        List<OpenQuestion> mute =
                shown.stream().filter(open -> open.separates().isEmpty()).toList();
        List<Item> items = new ArrayList<>();
        for (OpenQuestion open : shown) {
            int cut = open.path().lastIndexOf(": ");
            String subject = several && cut > 0 ? Prose.name(open.path().substring(0, cut)) + ": " : "";
            items.add(Item.of(String.valueOf(items.size() + 1), subject + Prose.clean(open.question()) + choices(open))
                    .with("", separates(open, mute) + ask(open.who()) + "Answer " + Prose.code(open.path()) + "."));
        }
        return Block.of("Best next questions", "", items.size() == 1 ? List.of(first(items.get(0))) : items);
    }

    /** Which choices of a list are open, where the file answers the others. */
    private static String choices(OpenQuestion open) {
        return open.choices().isEmpty()
                ? ""
                : " Still open: "
                        + String.join(
                                "; ",
                                open.choices().stream()
                                        .map(word -> AnswerSentence.choice(open.path(), word))
                                        .toList())
                        + ".";
    }

    private static Item first(Item only) {
        return new Item("", only.text(), only.aside(), only.under());
    }

    /** What it tells apart; that it tells nothing alone is said at the first such question, for all below it. */
    private static String separates(OpenQuestion open, List<OpenQuestion> mute) {
        return switch (open.separates().size()) {
            case 0 ->
                open != mute.get(0)
                        ? ""
                        : "Matters only beside other answers"
                                + (mute.size() > 1 ? ", as does every question below that names no outcome. " : ". ");
            case 1 -> "Tells whether " + PathwayWords.anyWord(open.separates(), "and") + " stays possible. ";
            default -> "Tells apart " + PathwayWords.anyWord(open.separates(), "and") + ". ";
        };
    }

    private static String ask(String who) {
        for (Who one : Who.values()) {
            if (Text.word(one).equals(who) || one.name().equals(who)) {
                return "Ask the " + Text.meaning(one) + ". ";
            }
        }
        return who.isEmpty() ? "" : "Ask the " + Prose.verbatim(who) + ". ";
    }
}
