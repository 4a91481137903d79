package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.FunctionResult;

/** What would change the answer: the answers that it stands on. For an answer without review they must stay true. */
final class ChangeBlock {
    private static final String TITLE = "What would change it";
    private static final String MUST = "these answers must stay true";
    private static final String REOPENS = "another answer to one of these reopens it";

    private ChangeBlock() {}

    /** What every function without review rests on, in turns, so that each of them is seen. */
    static Block mustStayTrue(Assessment assessment) {
        boolean several = Deciding.several(assessment);
        List<List<Item>> light = assessment.functions().stream()
                .filter(Deciding::light)
                .map(f -> items(f, several ? Prose.name(f.name()) : ""))
                .toList();
        int longest = light.stream().mapToInt(List::size).max().orElse(0);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            for (List<Item> function : light) {
                if (i < function.size()) {
                    items.add(function.get(i));
                }
            }
        }
        return Block.of(TITLE, MUST, items);
    }

    /** What the deciding function rests on, where FDA reviews it. */
    static Block reopens(Assessment assessment) {
        return Deciding.function(assessment)
                .filter(f -> !Deciding.light(f))
                .map(f -> Block.of(
                        TITLE,
                        (Deciding.several(assessment) ? Prose.name(f.name()) + ": " : "") + REOPENS,
                        items(f, "")))
                .orElse(Block.of(TITLE, "", List.of()));
    }

    /** What one function rests on. */
    static Block of(FunctionResult function) {
        return Block.of(
                TITLE,
                Prose.name(function.name()) + ": " + (Deciding.light(function) ? MUST : REOPENS),
                items(function, ""));
    }

    private static List<Item> items(FunctionResult function, String lead) {
        return AnswerSentence.of(function.mustStayTrue()).stream()
                .map(sentence -> Item.of(lead, sentence))
                .toList();
    }
}
