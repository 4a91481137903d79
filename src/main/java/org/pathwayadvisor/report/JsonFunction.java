package org.pathwayadvisor.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.pathwayadvisor.assessment.FunctionResult;
import org.pathwayadvisor.assessment.Outcome;
import org.pathwayadvisor.assessment.Reason;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;

/** One software function as JSON. */
final class JsonFunction {
    private static final String UNDETERMINED = "undetermined";

    private JsonFunction() {}

    static ObjectNode of(FunctionResult function) {
        Outcome settled = function.settled();
        ObjectNode node = JsonReport.object();
        node.put("name", function.name());
        node.put("status", settled == null || settled.status() == null ? null : Text.word(settled.status()));
        node.put("pathway", word(settled == null ? null : settled.pathway()));
        node.put("standing", Text.word(function.standing()));
        node.set("possible", words(function.possible()));
        node.set("also", words(function.also()));
        node.put("deviceClass", deviceClass(function));
        node.put("regulation", orNull(function.regulation()));
        node.put("productCode", orNull(function.productCode()));
        node.put("typeTitle", orNull(function.typeTitle()));
        node.put(
                "imdrfCategory",
                function.imdrfCategory() == null
                        ? null
                        : function.imdrfCategory().name());
        node.putNull("documentationLevel");
        ArrayNode because = node.putArray("because");
        function.because().forEach(reason -> because.add(reason(reason)));
        node.set("mustStayTrue", JsonReport.words(function.mustStayTrue()));
        node.set("notHeld", JsonReport.words(function.notHeld()));
        return node;
    }

    private static ObjectNode reason(Reason reason) {
        ObjectNode node = JsonReport.object();
        node.put("rule", reason.rule()).put("text", reason.text());
        node.putObject("authority").put("citation", reason.citation()).put("kind", reason.kind());
        node.put("certainty", reason.certainty().isEmpty() ? "P" : reason.certainty());
        node.set("answers", JsonReport.words(reason.answers()));
        return node;
    }

    /** The stable word of a pathway; {@code undetermined} where there is none. */
    static String word(Pathway pathway) {
        return pathway == null ? UNDETERMINED : pathway.word();
    }

    static String deviceClass(FunctionResult function) {
        return function.settled() == null || function.settled().deviceClass() == null
                ? null
                : function.settled().deviceClass().name();
    }

    static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static ArrayNode words(List<Outcome> outcomes) {
        return JsonReport.words(
                AnswerBlock.pathways(outcomes).stream().map(Pathway::word).toList());
    }
}
