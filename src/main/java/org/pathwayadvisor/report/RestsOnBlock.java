package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Held;
import org.pathwayadvisor.assessment.Judgement;

/** What the answer rests on beside plain answers: held answers, judgements and lists that may be incomplete. */
final class RestsOnBlock {
    private RestsOnBlock() {}

    static Block of(Assessment assessment) {
        boolean several = Deciding.several(assessment);
        List<Item> items = new ArrayList<>();
        for (Held held : assessment.recommendation().assumptions()) {
            String otherwise = held.otherwise().isEmpty() ? "" : "If it is wrong: " + Prose.clean(held.otherwise());
            items.add(Item.of("we think so", said(held.path(), held.question(), held.answer(), several))
                    .with("", sentence(otherwise)));
        }
        for (Judgement judgement : assessment.recommendation().judgements()) {
            String by = judgement.by().isEmpty() ? "nobody has signed it" : "by " + Prose.name(judgement.by());
            String because = judgement.because().isEmpty() ? "" : ": " + Prose.verbatim(judgement.because());
            items.add(Item.of("judgement", said(judgement.path(), judgement.question(), judgement.answer(), several))
                    .with("", sentence(judgement.by().isEmpty() ? capital(by) + because : "Judged " + by + because)));
        }
        for (String list : assessment.openLists()) {
            items.add(
                    Item.of("list open", "the file does not say that the list " + Prose.code(list) + " is complete."));
        }
        return Block.of("This rests on", "", items);
    }

    /** Question and answer in words, with the function where there are several. */
    static String said(String path, String question, String answer, boolean several) {
        int cut = path.lastIndexOf(": ");
        String subject = several && cut > 0 ? Prose.name(path.substring(0, cut)) + ": " : "";
        return subject + Prose.clean(question) + " " + AnswerSentence.meaning(path, answer);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Ends in a full stop. */
    static String sentence(String text) {
        return text.isEmpty() || text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }
}
