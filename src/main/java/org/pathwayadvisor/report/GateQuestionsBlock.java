package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.pathwayadvisor.assessment.DataAssessment;
import org.pathwayadvisor.assessment.DataFinding;
import org.pathwayadvisor.assessment.GateQuestion;

/** What is open, one line a question: how many possible stops and duties hang on it, and the weightiest of them. */
final class GateQuestionsBlock {
    /** How many questions are printed. */
    private static final int MOST = 12;

    /** How many choices of a list are named. */
    private static final int CHOICES = 4;

    private GateQuestionsBlock() {}

    static Block of(DataAssessment data) {
        List<GateQuestion> gates = data.gates();
        List<Item> items = new ArrayList<>();
        gates.stream().limit(MOST).forEach(g -> items.add(item(g)));
        if (gates.size() > MOST) {
            items.add(Item.of(
                    "and " + (gates.size() - MOST) + " more; " + Prose.code("--format json") + " has them all."));
        }
        return Block.of("Unanswered", "what could come of each question; most first", items);
    }

    private static Item item(GateQuestion gate) {
        DataFinding first = gate.findings().get(0);
        StringJoiner counts = new StringJoiner(", ");
        if (gate.stops() > 0) {
            counts.add(AnswerBlock.count(gate.stops(), "stop"));
        }
        if (gate.duties() > 0) {
            counts.add(gate.duties() == 1 ? "1 duty" : gate.duties() + " duties");
        }
        return Item.of(counts.toString(), Prose.code(gate.path()) + ": " + Prose.clean(gate.question()) + choices(gate))
                .with(
                        "",
                        (gate.findings().size() == 1 ? "" : "First ") + Prose.code(first.rule()) + ": "
                                + Prose.clean(first.title()) + ".");
    }

    private static String choices(GateQuestion gate) {
        StringJoiner above =
                new StringJoiner(", ", gate.choices().size() == 1 ? " Here " : " Above all ", ".").setEmptyValue("");
        gate.choices().stream().limit(CHOICES).forEach(c -> above.add(Prose.code(c)));
        return above.toString();
    }
}
