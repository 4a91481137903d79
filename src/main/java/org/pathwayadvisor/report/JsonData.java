package org.pathwayadvisor.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.pathwayadvisor.assessment.DataAssessment;
import org.pathwayadvisor.assessment.DataFinding;
import org.pathwayadvisor.assessment.GateQuestion;
import org.pathwayadvisor.assessment.ModelProvider;
import org.pathwayadvisor.dictionary.Text;

/** The data architecture as JSON. */
final class JsonData {
    private JsonData() {}

    static ObjectNode of(DataAssessment data) {
        ObjectNode node = JsonReport.object();
        node.put("verdict", Text.word(data.verdict()));
        ArrayNode roles = node.putArray("roles");
        data.roles()
                .forEach(r -> roles.addObject()
                        .put("channel", r.channel())
                        .put("role", JsonFunction.orNull(r.role()))
                        .put("rule", JsonFunction.orNull(r.rule()))
                        .put("citation", JsonFunction.orNull(r.citation()))
                        .set("possible", JsonReport.words(r.possible())));
        ArrayNode chain = node.putArray("agreements");
        data.chain()
                .forEach(l -> chain.addObject()
                        .put("from", JsonFunction.orNull(l.from()))
                        .put("to", JsonFunction.orNull(l.to()))
                        .put("agreement", JsonFunction.orNull(l.agreement()))
                        .set("askFor", JsonReport.words(l.askFor())));
        ArrayNode flows = node.putArray("flows");
        data.flows().forEach(f -> {
            ObjectNode flow = flows.addObject()
                    .put("subject", f.subject())
                    .put("kind", f.kind())
                    .put("state", Text.word(f.state()));
            flow.set("because", JsonReport.words(f.because()));
            flow.set("needs", JsonReport.words(f.needs()));
        });
        ArrayNode findings = node.putArray("findings");
        data.findings().forEach(f -> {
            ObjectNode finding = findings.addObject()
                    .put("rule", f.rule())
                    .put("subject", f.subject())
                    .put("severity", f.severity())
                    .put("would", f.would())
                    .put("gate", JsonFunction.orNull(f.gate()))
                    .put("title", f.title())
                    .put("lift", JsonFunction.orNull(f.lift()))
                    .put("status", JsonFunction.orNull(f.status()))
                    .put("owner", JsonFunction.orNull(f.owner()))
                    .put("deadline", f.deadline())
                    .put("certainty", f.certainty().isEmpty() ? "P" : f.certainty());
            finding.putObject("authority").put("citation", f.citation()).put("kind", f.kind());
            finding.set("hangsOn", JsonReport.words(f.hangsOn()));
        });
        ArrayNode gates = node.putArray("gateQuestions");
        data.gates().forEach(g -> gate(gates.addObject(), g));
        JsonReport.questions(node.putArray("unanswered"), data.unanswered());
        node.set("openLists", JsonReport.words(data.openLists()));
        ArrayNode providers = node.putArray("modelProviders");
        data.modelProviders().forEach(p -> provider(providers.addObject(), p));
        ArrayNode ways = node.putArray("architectures");
        data.architectures().forEach(w -> {
            ObjectNode way = ways.addObject()
                    .put("way", Text.word(w.way()))
                    .put("means", Text.meaning(w.way()))
                    .put("verdict", Text.word(w.verdict()));
            briefly(way.putArray("stops"), w.stops());
            briefly(way.putArray("open"), w.open());
        });
        return node;
    }

    /** The weightiest of what hangs on the question comes first. */
    private static void gate(ObjectNode node, GateQuestion gate) {
        node.put("path", gate.path())
                .put("question", gate.question())
                .put("why", gate.why())
                .put("who", gate.who())
                .put("possibleStops", gate.stops())
                .put("possibleDuties", gate.duties());
        node.set("choices", JsonReport.words(gate.choices()));
        briefly(node.putArray("findings"), gate.findings());
    }

    private static void briefly(ArrayNode node, List<DataFinding> findings) {
        findings.forEach(f -> node.addObject().put("rule", f.rule()).put("subject", f.subject()));
    }

    private static void provider(ObjectNode node, ModelProvider p) {
        node.put("provider", p.provider())
                .put("service", JsonFunction.orNull(p.service()))
                .put("says", JsonFunction.orNull(p.says()))
                .put("state", Text.word(p.state()))
                .put("terms", JsonFunction.orNull(p.terms()))
                .put("retention", JsonFunction.orNull(p.retention()))
                .put("training", JsonFunction.orNull(p.training()))
                .put("source", JsonFunction.orNull(p.source()))
                .put("read", JsonFunction.orNull(p.read()))
                .put("stale", p.stale())
                .put("certainty", JsonFunction.orNull(p.certainty()));
        node.set("missing", JsonReport.words(p.missing()));
        node.set("because", JsonReport.words(p.because()));
    }
}
