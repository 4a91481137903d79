package org.pathwayadvisor.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pathwayadvisor.assessment.CareAssessment;
import org.pathwayadvisor.assessment.ReadinessAssessment;
import org.pathwayadvisor.assessment.ReadinessState;
import org.pathwayadvisor.dictionary.Text;

/** Evidence, safety, deployment and readiness as JSON. */
final class JsonCare {
    private JsonCare() {}

    static ObjectNode of(CareAssessment care) {
        ObjectNode node = JsonReport.object();
        node.put("verdict", Text.word(care.verdict()));
        node.put("answered", care.answered());
        ArrayNode findings = node.putArray("findings");
        care.findings().forEach(f -> {
            ObjectNode finding = findings.addObject()
                    .put("rule", f.rule())
                    .put("topic", f.topic().folder())
                    .put("subject", f.subject())
                    .put("severity", f.severity())
                    .put("would", f.would())
                    .put("gate", JsonFunction.orNull(f.gate()))
                    .put("title", f.title())
                    .put("lift", JsonFunction.orNull(f.lift()))
                    .put("owner", JsonFunction.orNull(f.owner()))
                    .put("why", f.rationale())
                    .put("certainty", f.certainty().isEmpty() ? "P" : f.certainty());
            finding.putObject("authority").put("citation", f.citation()).put("kind", f.kind());
            finding.set("hangsOn", JsonReport.words(f.hangsOn()));
        });
        JsonStudy.failures(node.putArray("failures"), care.failures());
        ArrayNode open = node.putArray("unanswered");
        care.unanswered()
                .forEach(q -> open.addObject()
                        .put("path", q.path())
                        .put("question", q.question())
                        .put("why", q.why())
                        .put("who", q.who()));
        node.set("openLists", JsonReport.words(care.openLists()));
        return node;
    }

    static ObjectNode readiness(ReadinessAssessment readiness) {
        ObjectNode node = JsonReport.object();
        for (ReadinessState state : ReadinessState.values()) {
            node.put(Text.word(state), readiness.count(state));
        }
        ArrayNode items = node.putArray("items");
        readiness.lines().forEach(l -> {
            ObjectNode item = items.addObject()
                    .put("item", Text.word(l.item()))
                    .put("means", Text.meaning(l.item()))
                    .put("state", Text.word(l.state()));
            item.set("says", JsonReport.words(l.says()));
            item.set("rules", JsonReport.words(l.rules()));
            item.set("ask", JsonReport.words(l.ask()));
        });
        return node;
    }
}
