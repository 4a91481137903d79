package org.pathwayadvisor.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Overruling;
import org.pathwayadvisor.assessment.Overruling.Effect;
import org.pathwayadvisor.assessment.Recommendation;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;

/** What persons say against the rules as JSON. */
final class JsonOverrides {
    private JsonOverrides() {}

    static ArrayNode of(Assessment a) {
        ArrayNode list = JsonReport.words(List.of());
        for (Overruling o : a.overruled().all()) {
            ObjectNode node = list.addObject()
                    .put("rule", o.rule())
                    .put("subject", o.subject())
                    .put("said", o.said())
                    .put("saidWords", o.saidWords());
            node.set("saidBy", JsonReport.words(o.saidBy()));
            node.put("overruledTo", o.overruledTo())
                    .put("overruledToWords", o.words())
                    .put("by", o.by())
                    .put("because", o.because())
                    .put("until", o.until().toString())
                    .put("applied", o.effect() == Effect.APPLIED)
                    .put("expired", o.effect() == Effect.EXPIRED);
            ObjectNode effect = node.putObject("effect");
            effect.set("before", result(o.before()));
            effect.set("after", result(o.after()));
            node.set("stopsKept", JsonReport.words(o.stopsKept()));
        }
        return list;
    }

    private static ObjectNode result(Overruling.Result r) {
        ObjectNode node = JsonReport.object();
        node.put("pathway", JsonFunction.word(r.pathway()));
        node.put("standing", Text.word(r.standing()));
        node.set("possible", words(r.possible()));
        return node;
    }

    /** Marks the product's answer: whether it is under an override, and what the rules alone say. */
    static void mark(Assessment a, ObjectNode recommendation) {
        recommendation.put("overruled", !a.overruled().applied().isEmpty());
        a.overruled().alone().ifPresent(alone -> recommendation.set("byRulesAlone", answer(alone)));
    }

    private static ObjectNode answer(Recommendation alone) {
        ObjectNode node = JsonReport.object();
        node.put("pathway", JsonFunction.word(alone.pathway()));
        node.put("standing", Text.word(alone.standing()));
        node.set("possible", words(alone.possible()));
        return node;
    }

    private static ArrayNode words(List<Pathway> pathways) {
        return JsonReport.words(pathways.stream().map(Pathway::word).toList());
    }
}
