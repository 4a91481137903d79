package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.FunctionResult;
import org.pathwayadvisor.assessment.Reason;
import org.pathwayadvisor.dictionary.Text;

/** The grounds of a result, each with its authority and the kind of that. */
final class WhyBlock {
    private static final int ITEMS = 5;

    private WhyBlock() {}

    /** The grounds of a function that one screen has room for. */
    static List<Reason> screen(FunctionResult function) {
        return function.because().stream().limit(ITEMS).toList();
    }

    /** The grounds of the product's answer. */
    static Block of(Assessment assessment) {
        return Deciding.function(assessment)
                .map(f -> Block.firm(
                        "Why", Deciding.several(assessment) ? Prose.name(f.name()) : "", 2, reasons(f, false)))
                .orElse(Block.of("Why", "", List.of()));
    }

    /** The grounds of one function, with rules and answers. */
    static Block full(FunctionResult function) {
        return Block.of("Why", Prose.name(function.name()), reasons(function, true));
    }

    private static List<Item> reasons(FunctionResult function, boolean full) {
        List<Item> items = new ArrayList<>();
        for (Reason reason : function.because()) {
            Item item = Item.of(String.valueOf(items.size() + 1), RestsOnBlock.sentence(Prose.clean(reason.text())));
            String aside = Source.shown(reason.citation(), reason.kind());
            items.add(full ? item.with(aside, under(reason)) : item.with(aside));
        }
        return items;
    }

    private static String[] under(Reason reason) {
        List<String> lines = new ArrayList<>();
        lines.add("Rule " + Prose.code(reason.rule()) + ", " + Text.meaning(Reading.of(reason.certainty())) + ".");
        lines.addAll(AnswerSentence.of(reason.answers()));
        return lines.toArray(String[]::new);
    }
}
