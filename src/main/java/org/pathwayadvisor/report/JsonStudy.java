package org.pathwayadvisor.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalInt;
import org.pathwayadvisor.assessment.care.FailureLine;
import org.pathwayadvisor.assessment.care.StudyNeed;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.study.Enrolment;

/** The study that the goals ask for, and the ways to fail, as JSON. */
final class JsonStudy {
    private JsonStudy() {}

    static ObjectNode of(StudyNeed need) {
        ObjectNode node = JsonReport.object();
        node.put(
                "needPositives",
                need.plan().map(p -> p.positives().clustering().units()).orElse(null));
        node.put(
                "needNegatives",
                need.plan()
                        .flatMap(p -> p.negatives())
                        .map(g -> g.clustering().units())
                        .orElse(null));
        node.put(
                "enrol",
                need.plan().flatMap(p -> p.invited()).map(Enrolment::assured).orElse(null));
        node.put(
                "power",
                need.plan()
                        .map(p -> p.both()
                                .map(b -> b.split().jointPower())
                                .orElse(p.sensitivity().stable().power()))
                        .orElse(null));
        put(node, "inEachGroup", need.inEachGroup());
        node.put("sites", need.sites());
        put(node, "positives", need.positives());
        put(node, "negatives", need.negatives());
        node.set("missing", JsonReport.words(need.missing()));
        node.put("refused", JsonFunction.orNull(need.refused()));
        ArrayNode published = node.putArray("published");
        need.published()
                .forEach(b -> published
                        .addObject()
                        .put("id", b.id())
                        .put("device", b.device())
                        .put("found", b.found())
                        .put("criterion", Text.word(b.criterion()))
                        .put("says", b.says())
                        .put("certainty", Text.word(b.certainty()))
                        .put("source", b.source()));
        return node;
    }

    static void failures(ArrayNode list, List<FailureLine> failures) {
        failures.forEach(f -> list.addObject()
                .put("name", f.name())
                .put("description", JsonFunction.orNull(f.description()))
                .put("harm", JsonFunction.orNull(f.harm()))
                .put("severity", f.severity().map(Text::word).orElse(null))
                .put("probability", f.probability().map(Text::word).orElse(null))
                .put("risk", JsonFunction.orNull(f.risk()))
                .put("softwareClass", JsonFunction.orNull(f.softwareClass()))
                .put("open", f.open()));
    }

    private static void put(ObjectNode node, String name, OptionalInt n) {
        node.put(name, n.isPresent() ? Integer.valueOf(n.getAsInt()) : null);
    }
}
