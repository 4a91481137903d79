package org.pathwayadvisor.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.pathwayadvisor.assessment.CareAssessment;
import org.pathwayadvisor.assessment.care.PopulationFigure;
import org.pathwayadvisor.assessment.care.PopulationLine;
import org.pathwayadvisor.assessment.care.ReadinessAssessment;
import org.pathwayadvisor.assessment.care.ReadinessState;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.GroupAxis;

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
        node.put("failuresPointToEnhanced", care.enhanced());
        JsonReport.questions(node.putArray("unanswered"), care.unanswered());
        node.set("openLists", JsonReport.words(care.openLists()));
        ArrayNode populations = node.putArray("populations");
        care.populations().forEach(l -> populations.add(population(l)));
        return node;
    }

    private static ObjectNode population(PopulationLine line) {
        ObjectNode node = JsonReport.object()
                .put("group", line.group())
                .put("axis", line.axis() == GroupAxis.UNKNOWN ? null : Text.word(line.axis()))
                .put("level", JsonFunction.orNull(line.level()))
                .put("state", Text.word(line.state()))
                .put("because", line.because());
        put(node, "unanswered", line.unanswered());
        ArrayNode figures = node.putArray("figures");
        for (PopulationFigure f : line.figures()) {
            ObjectNode figure = figures.addObject()
                    .put("name", f.name())
                    .put("right", f.right())
                    .put("all", f.all())
                    .put("needed", f.needed())
                    .put("estimate", rounded(f.estimate()))
                    .put("lower", rounded(f.lower()))
                    .put("upper", rounded(f.upper()));
            put(figure, "goal", f.goal());
            put(figure, "behind", f.behind());
            put(figure, "behindLower", f.behindLower());
            put(figure, "behindUpper", f.behindUpper());
        }
        return node;
    }

    private static void put(ObjectNode node, String name, OptionalInt value) {
        if (value.isPresent()) {
            node.put(name, value.getAsInt());
        } else {
            node.putNull(name);
        }
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(name, rounded(value.getAsDouble()));
        } else {
            node.putNull(name);
        }
    }

    /** Six places: more would differ between machines. */
    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
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
