package org.pathwayadvisor.report;

import java.util.List;
import java.util.StringJoiner;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.OpenQuestion;

/** The questions that can change no pathway and still a stop or a duty, in the order in which they are best asked. */
final class LaterQuestionsBlock {
    private LaterQuestionsBlock() {}

    static Block of(Assessment assessment) {
        List<Item> items = assessment.openQuestions().stream()
                .filter(q -> q.about() != OpenQuestion.About.ROUTE)
                .map(LaterQuestionsBlock::item)
                .toList();
        return Block.of("Next questions on data, evidence and safety", "what hangs on each; best first", items);
    }

    private static Item item(OpenQuestion open) {
        StringJoiner counts = new StringJoiner(", ");
        if (open.stops() > 0) {
            counts.add(AnswerBlock.count(open.stops(), "stop"));
        }
        if (open.duties() > 0) {
            counts.add(AnswerBlock.count(open.duties(), "duty", "duties"));
        }
        String lead = counts.length() > 0 ? counts.toString() : open.list().isEmpty() ? "" : "a list";
        return Item.of(lead, Prose.code(open.path()) + ": " + Prose.clean(open.question()));
    }
}
