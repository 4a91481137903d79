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

    /** What the answer rests on: where there are several functions, the deciding one first, then in turns. */
    static Block of(Assessment assessment) {
        if (!Deciding.several(assessment)) {
            return Deciding.function(assessment)
                    .map(f -> Block.of(TITLE, intro(f), items(f, "")))
                    .orElse(Block.of(TITLE, "", List.of()));
        }
        List<FunctionResult> functions =
                new ArrayList<>(Deciding.function(assessment).stream().toList());
        assessment.functions().stream()
                .filter(f -> Deciding.light(f) && !functions.contains(f))
                .forEach(functions::add);
        List<List<Item>> each =
                functions.stream().map(f -> items(f, Prose.name(f.name()))).toList();
        int longest = each.stream().mapToInt(List::size).max().orElse(0);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            for (List<Item> function : each) {
                if (i < function.size()) {
                    items.add(function.get(i));
                }
            }
        }
        return Block.of(TITLE, functions.stream().allMatch(Deciding::light) ? MUST : REOPENS, items);
    }

    /** What one function rests on. */
    static Block of(FunctionResult function) {
        return Block.of(TITLE, Prose.name(function.name()) + ": " + intro(function), items(function, ""));
    }

    private static String intro(FunctionResult function) {
        return Deciding.light(function) ? MUST : REOPENS;
    }

    private static List<Item> items(FunctionResult function, String lead) {
        return AnswerSentence.of(function.mustStayTrue()).stream()
                .map(sentence -> Item.of(lead, sentence))
                .toList();
    }
}
