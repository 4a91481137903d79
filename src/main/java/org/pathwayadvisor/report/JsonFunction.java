package org.pathwayadvisor.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Comparison;
import org.pathwayadvisor.assessment.Control;
import org.pathwayadvisor.assessment.FindingLine;
import org.pathwayadvisor.assessment.FunctionResult;
import org.pathwayadvisor.assessment.Outcome;
import org.pathwayadvisor.assessment.Reason;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;

/** One software function as JSON. */
final class JsonFunction {
    private static final String UNDETERMINED = "undetermined";

    /** The findings that say how much FDA wants to read of the software, with the level that each stands for. */
    private static final Map<String, String> LEVELS = Map.of("XC-010", "enhanced", "XC-011", "basic");

    private JsonFunction() {}

    static ObjectNode of(FunctionResult function, Assessment assessment) {
        Optional<Outcome> settled = function.settled();
        ObjectNode node = JsonReport.object();
        node.put("name", function.name());
        node.put("status", settled.flatMap(Outcome::status).map(Text::word).orElse(null));
        node.put("pathway", word(settled.map(Outcome::pathway)));
        node.put("standing", Text.word(function.standing()));
        node.set("possible", words(function.possible()));
        node.set("also", words(function.also()));
        node.put(
                "deviceClass",
                settled.flatMap(Outcome::deviceClass).map(Enum::name).orElse(null));
        node.put("regulation", orNull(function.regulation()));
        node.put("productCode", orNull(function.productCode()));
        node.put("typeTitle", orNull(function.typeTitle()));
        node.put("imdrfCategory", function.imdrfCategory().map(Enum::name).orElse(null));
        node.put("documentationLevel", documentationLevel(function, assessment));
        node.put(
                "overruled",
                assessment.overruled().applied().stream()
                        .anyMatch(o -> o.subject().equals(function.name())));
        ArrayNode because = node.putArray("because");
        function.because().forEach(reason -> because.add(reason(reason)));
        node.set("mustStayTrue", JsonReport.words(function.mustStayTrue()));
        node.set("notHeld", JsonReport.words(function.notHeld()));
        ArrayNode controls = node.putArray("specialControls");
        for (Control control : function.controls()) {
            ObjectNode one = controls.addObject().put("text", control.text());
            one.set("answers", JsonReport.words(control.answers()));
            one.set("open", JsonReport.words(control.open()));
        }
        comparison(function.comparison(), node);
        node.set(
                "otherReadings",
                JsonReport.words(Deciding.otherReadings(assessment, function.name()).stream()
                        .map(FindingLine::rule)
                        .toList()));
        return node;
    }

    /** The level of documentation of one function; the gravest function decides for the device. Null while it is open. */
    private static String documentationLevel(FunctionResult function, Assessment assessment) {
        return assessment.findings().stream()
                .filter(f ->
                        f.subject().equals(function.name()) && !f.severity().equals("ask"))
                .map(f -> LEVELS.get(f.rule()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static void comparison(Comparison comparison, ObjectNode node) {
        ArrayNode types = node.putArray("types");
        comparison
                .types()
                .forEach(t -> types.addObject()
                        .put("type", t.type())
                        .put("title", t.title())
                        .put("regulation", t.regulation())
                        .put("productCode", orNull(t.code())));
        ArrayNode compared = node.putArray("comparison");
        comparison
                .answers()
                .forEach(c -> compared.addObject()
                        .put("path", c.path())
                        .put("question", c.question())
                        .put("answer", orNull(c.answer())));
        node.set("preSubmissionQuestions", JsonReport.words(comparison.questions()));
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
    static String word(Optional<Pathway> pathway) {
        return pathway.map(Pathway::word).orElse(UNDETERMINED);
    }

    static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static ArrayNode words(List<Outcome> outcomes) {
        return JsonReport.words(
                AnswerBlock.pathways(outcomes).stream().map(Pathway::word).toList());
    }
}
