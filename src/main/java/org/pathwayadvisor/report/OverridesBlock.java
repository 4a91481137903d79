package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Overruling;
import org.pathwayadvisor.assessment.Overruling.Effect;
import org.pathwayadvisor.assessment.Recommendation;
import org.pathwayadvisor.assessment.Standing;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;

/** What persons say against the rules: who, why and until when, what the rules said, and what it changes. */
final class OverridesBlock {
    private OverridesBlock() {}

    static Block of(Assessment assessment) {
        List<Item> items = new ArrayList<>();
        for (Overruling o : assessment.overruled().all()) {
            items.add(Item.of(Prose.verbatim(o.rule()), Prose.name(o.subject()) + ": " + Text.meaning(o.effect()) + ".")
                    .with(
                            "",
                            said("The rules say: ", o.saidWords(), o.saidBy()),
                            said("The person says: ", o.words(), List.of()),
                            "By " + Prose.name(o.by()) + ", until " + o.until() + ".",
                            RestsOnBlock.sentence("Why: " + Prose.verbatim(o.because())),
                            effect(o),
                            kept(o)));
        }
        return Block.firm("Overrides", "a person against the rules; both answers are shown", 3, items);
    }

    private static String said(String who, String words, List<String> rules) {
        String by = rules.isEmpty() ? "" : " (" + String.join(", ", rules) + ")";
        return RestsOnBlock.sentence(who + Prose.clean(words) + by);
    }

    private static String effect(Overruling o) {
        if (o.effect() != Effect.APPLIED) {
            return "";
        }
        return o.before().equals(o.after())
                ? "The function's answer is the same without overrides."
                : "Without overrides: " + result(o.before()) + " With them: " + result(o.after());
    }

    private static String kept(Overruling o) {
        return o.stopsKept().isEmpty()
                ? ""
                : "Stops stay that it would take away: " + String.join(", ", o.stopsKept()) + ".";
    }

    private static String result(Overruling.Result result) {
        return result(result.pathway(), result.standing(), result.possible());
    }

    /** The product's answer by the rules alone. */
    static String answer(Recommendation alone) {
        return result(alone.pathway(), alone.standing(), alone.possible());
    }

    /** How a function's answer differs by the rules alone; empty where nothing is overruled. */
    static String beside(Assessment assessment, String function) {
        return assessment.overruled().applied().stream()
                .filter(o -> o.subject().equals(function))
                .findFirst()
                .map(o -> "Overruled by a person. By the rules alone: " + result(o.before()))
                .orElse("");
    }

    private static String result(Optional<Pathway> pathway, Standing standing, List<Pathway> possible) {
        String open = possible.isEmpty() ? "nothing could be derived" : "open: " + PathwayWords.anyOf(possible);
        return pathway.map(p -> PathwayWords.inline(p) + " (" + Text.meaning(standing) + ")")
                        .orElse(open)
                + ".";
    }
}
