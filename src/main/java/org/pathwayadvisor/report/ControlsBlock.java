package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.pathwayadvisor.assessment.Control;
import org.pathwayadvisor.assessment.FunctionResult;

/** The special controls of the matched type as a checklist, with what the questionnaire says about each so far. */
final class ControlsBlock {
    private ControlsBlock() {}

    static Block of(FunctionResult function) {
        List<Item> items = new ArrayList<>();
        for (Control control : function.controls()) {
            String text = Prose.clean(control.text());
            items.add(Item.of("[ ]", Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".")
                    .with("", said("So far: ", control.answers()), said("Open: ", control.open())));
        }
        return Block.of(
                "Special controls",
                Prose.name(function.name()) + ": in our words, never counted as met; hold them against "
                        + Prose.verbatim(function.regulation()),
                items);
    }

    private static String said(String lead, List<String> words) {
        StringJoiner all = new StringJoiner(", ", lead, ".").setEmptyValue("");
        words.forEach(word -> all.add(Prose.code(word)));
        return all.toString();
    }
}
