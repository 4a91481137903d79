package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Held;
import org.pathwayadvisor.assessment.Judgement;

/** What the answer rests on beside plain answers: held answers, judgements and lists that may be incomplete. */
final class RestsOnBlock {
    private RestsOnBlock() {}

    /** Those that weigh most first: held answers, judgements that nobody signed, open lists, signed judgements. */
    static Block of(Assessment assessment, boolean full) {
        boolean several = Deciding.several(assessment);
        List<Item> items = new ArrayList<>();
        for (Held held : assessment.recommendation().assumptions()) {
            String otherwise = held.otherwise().isEmpty() ? "" : "If it is wrong: " + Prose.clean(held.otherwise());
            items.add(Item.of("we think so", said(held.path(), held.question(), held.answer(), several))
                    .with("", sentence(otherwise)));
        }
        List<Item> signed = new ArrayList<>();
        for (Judgement judgement : assessment.recommendation().judgements()) {
            boolean open = judgement.by().isBlank();
            String because = full && !judgement.because().isBlank() ? ": " + Prose.verbatim(judgement.because()) : "";
            String by = open ? "Nobody has signed it" + because : "Judged by " + Prose.name(judgement.by()) + because;
            (open ? items : signed)
                    .add(Item.of("judgement", said(judgement.path(), judgement.question(), judgement.answer(), several))
                            .with("", sentence(by)));
        }
        for (String list : assessment.openLists()) {
            items.add(
                    Item.of("list open", "the file does not say that the list " + Prose.code(list) + " is complete."));
        }
        items.addAll(signed);
        return Block.of("This rests on", "", items);
    }

    /** Question and answer in words, with the function where there are several. */
    static String said(String path, String question, String answer, boolean several) {
        int cut = path.lastIndexOf(": ");
        String subject = several && cut > 0 ? Prose.name(path.substring(0, cut)) + ": " : "";
        return subject + Prose.clean(question) + " " + AnswerSentence.meaning(path, answer);
    }

    /** Ends in a full stop. */
    static String sentence(String text) {
        return text.isEmpty() || Prose.plain(text).matches(".*[.?!…]") ? text : text + ".";
    }
}
