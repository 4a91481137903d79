package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.FunctionResult;

/** What would change the answer: the answers that it stands on. For an answer without review they must stay true. */
final class ChangeBlock {
    private ChangeBlock() {}

    /** Those of the deciding function, then those of the other functions whose answer needs no review. */
    static Block of(Assessment assessment) {
        List<FunctionResult> functions = new ArrayList<>();
        Deciding.function(assessment).ifPresent(functions::add);
        assessment.functions().stream()
                .filter(f -> Deciding.light(f) && !functions.contains(f))
                .forEach(functions::add);
        List<Item> items = new ArrayList<>();
        for (FunctionResult function : functions) {
            String lead = Deciding.several(assessment) ? Prose.name(function.name()) : "";
            function.mustStayTrue().forEach(answer -> items.add(Item.of(lead, AnswerWords.of(answer))));
        }
        boolean must = functions.stream().anyMatch(Deciding::light);
        return Block.of(
                "What would change it",
                must ? "These answers must stay true:" : "Another answer to one of these reopens it:",
                items);
    }

    /** Those of one function. */
    static Block full(FunctionResult function) {
        return Block.of(
                Deciding.light(function) ? "Must stay true" : "Would change it",
                "for " + Prose.name(function.name()),
                function.mustStayTrue().stream()
                        .map(answer -> Item.of(AnswerWords.of(answer)))
                        .toList());
    }
}
