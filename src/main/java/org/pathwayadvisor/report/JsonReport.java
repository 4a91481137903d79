package org.pathwayadvisor.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.FindingLine;
import org.pathwayadvisor.assessment.FunctionResult;
import org.pathwayadvisor.assessment.OpenQuestion;
import org.pathwayadvisor.assessment.Recommendation;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;

/**
 * An assessment as JSON under stable names, which assessment.schema.json describes: names are added, never renamed.
 * What does not exist is null; sections that are not computed are absent.
 */
public final class JsonReport {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonReport() {}

    /** The whole assessment, in the order of the contract, with line feeds and one at the end. */
    public static String of(Assessment assessment) {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try {
            return MAPPER.writer(printer).writeValueAsString(tree(assessment)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode tree(Assessment a) {
        ObjectNode root = object();
        root.putObject("receipt")
                .put("advisor", a.receipt().advisor())
                .put("rules", a.receipt().rules())
                .put("answers", a.receipt().answers())
                .put("asOf", a.receipt().asOf().toString());
        ObjectNode answers = root.putObject("answers");
        a.answers().forEach(answers::put);
        root.putObject("product").put("name", a.product());
        root.set("recommendation", recommendation(a));
        ArrayNode functions = root.putArray("functions");
        a.functions().forEach(f -> functions.add(JsonFunction.of(f, a)));
        root.set("programs", findings(a, FindingBlocks::program));
        root.set("obligations", findings(a, FindingBlocks::obligation));
        root.set("findings", findings(a, f -> true));
        ArrayNode open = root.putArray("openQuestions");
        a.openQuestions()
                .forEach(q -> open.addObject()
                        .put("path", q.path())
                        .put("question", q.question())
                        .put("why", q.why())
                        .put("who", q.who())
                        .put("about", Text.word(q.about()))
                        .put("left", q.left())
                        .put("stops", q.stops())
                        .put("duties", q.duties())
                        .<ObjectNode>set("choices", words(q.choices()))
                        .set("separates", words(q.separates())));
        root.set("plan", JsonPlan.of(a.plan(), a.recommendation().pathway().isPresent()));
        root.set("data", JsonData.of(a.data()));
        root.set("care", JsonCare.of(a.care()));
        root.set("study", JsonStudy.of(a.care().study()));
        root.set("readiness", JsonCare.readiness(a.care().readiness()));
        StopCount stops = StopCount.of(a);
        root.putObject("stops").put("certain", stops.certain()).put("possible", stops.possible());
        root.put("lawKnownThrough", a.lawKnownThrough().toString());
        root.put("recheckBy", a.recheckBy().toString());
        root.put("outOfDate", a.outOfDate());
        root.set("notHeld", words(a.notHeld()));
        root.set("openLists", words(a.openLists()));
        root.putObject("reviewedRules")
                .put("deciding", a.decidingRules())
                .put("reviewed", a.reviewedRules())
                .set("notPrimary", words(a.notPrimary()));
        ArrayNode derivation = root.putArray("derivation");
        a.derivation()
                .forEach(d -> derivation
                        .addObject()
                        .put("subject", d.subject())
                        .put("conclusion", d.conclusion())
                        .put("rule", d.rule())
                        .set("from", words(d.from())));
        root.set("overrides", JsonOverrides.of(a));
        return root;
    }

    private static ObjectNode recommendation(Assessment a) {
        Recommendation answer = a.recommendation();
        List<FunctionResult> deciding = Deciding.functions(a);
        ObjectNode node = object();
        node.put("pathway", JsonFunction.word(answer.pathway()));
        node.put("atLeast", answer.atLeast().map(Pathway::word).orElse(null));
        node.put("standing", Text.word(answer.standing()));
        node.set("possible", words(answer.possible().stream().map(Pathway::word).toList()));
        ArrayNode assumptions = node.putArray("assumptions");
        answer.assumptions()
                .forEach(held -> assumptions
                        .addObject()
                        .put("path", held.path())
                        .put("answer", held.answer())
                        .put("question", held.question())
                        .put("otherwise", held.otherwise())
                        .put("assumption", held.assumption()));
        ArrayNode judgements = node.putArray("judgements");
        answer.judgements()
                .forEach(judgement -> judgements
                        .addObject()
                        .put("path", judgement.path())
                        .put("answer", judgement.answer())
                        .put("question", judgement.question())
                        .put("by", judgement.by())
                        .put("because", judgement.because()));
        node.put("decidedBy", answer.decidedBy().stream().findFirst().orElse(null));
        node.set("decidedByAll", words(answer.decidedBy()));
        node.put("deviceClass", Shared.deviceClass(deciding).map(Enum::name).orElse(null));
        node.put("regulation", Shared.regulation(deciding).orElse(null));
        node.put("productCode", Shared.productCode(deciding).orElse(null));
        JsonOverrides.mark(a, node);
        return node;
    }

    private static ArrayNode findings(Assessment a, Predicate<FindingLine> which) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        a.findings().stream().filter(which).forEach(f -> {
            ObjectNode node = list.addObject()
                    .put("rule", f.rule())
                    .put("severity", f.severity())
                    .put("gate", JsonFunction.orNull(f.gate()))
                    .put("title", f.title())
                    .put("subject", f.subject());
            node.putObject("authority").put("citation", f.citation()).put("kind", f.kind());
            node.put("topic", f.topic().folder())
                    .put("would", f.would())
                    .put("certainty", f.certainty().isEmpty() ? "P" : f.certainty());
            node.set("hangsOn", words(f.hangsOn()));
            node.put("reading", JsonFunction.orNull(f.reading()));
        });
        return list;
    }

    /** Open questions in words, for whoever asks them. */
    static void questions(ArrayNode list, List<OpenQuestion> questions) {
        questions.forEach(q -> list.addObject()
                .put("path", q.path())
                .put("question", q.question())
                .put("why", q.why())
                .put("who", q.who()));
    }

    static ArrayNode words(List<String> words) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        words.forEach(list::add);
        return list;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
