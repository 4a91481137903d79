package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.pathwayadvisor.assessment.CareAssessment;
import org.pathwayadvisor.assessment.care.ReadinessAssessment;
import org.pathwayadvisor.assessment.care.ReadinessLine;
import org.pathwayadvisor.assessment.care.ReadinessState;
import org.pathwayadvisor.dictionary.Text;

/** The checklist of readiness: what is shown, claimed and unknown. It never says that a product is ready. */
final class ReadinessBlock {
    /** How many questions one line names. */
    private static final int NAMED = 3;

    private static final String MISTAKE = "MK-";

    private ReadinessBlock() {}

    /** The counts in one sentence. */
    static String counts(CareAssessment care) {
        ReadinessAssessment list = care.readiness();
        int left = list.count(ReadinessState.NOT_APPLICABLE);
        int of = list.lines().size() - left;
        long mistakes = care.findings().stream()
                .filter(f -> f.rule().startsWith(MISTAKE) && !f.severity().equals("ask"))
                .map(f -> f.rule().substring(0, MISTAKE.length() + 2))
                .distinct()
                .count();
        return list.count(ReadinessState.SHOWN) + " of " + of + " checklist items shown by the answers, "
                + list.count(ReadinessState.NOT_MET) + " not met, "
                + list.count(ReadinessState.CLAIMED) + " claimed without anything that shows it, "
                + list.count(ReadinessState.UNKNOWN) + " unknown"
                + (left == 0 ? "" : ", " + left + " not needed")
                + "; " + mistakes + " of 4 common mistakes visible.";
    }

    /** Each item with what says so, or the questions that would. */
    static Block of(CareAssessment care) {
        List<Item> items = new ArrayList<>();
        for (ReadinessLine line : care.readiness().lines()) {
            items.add(Item.of(Text.meaning(line.state()), RestsOnBlock.sentence(Prose.clean(Text.meaning(line.item()))))
                    .with("", says(line)));
        }
        return Block.of("Checklist", "no score: an item is shown, or it is not", items);
    }

    private static String says(ReadinessLine line) {
        if (!line.says().isEmpty()) {
            StringJoiner rules = new StringJoiner(", ", " (", ")");
            line.rules().forEach(r -> rules.add(Prose.code(r)));
            return Prose.clean(line.says().get(0)) + rules + ".";
        }
        StringJoiner ask = new StringJoiner(", ", "Answer ", ".").setEmptyValue("");
        line.ask().stream().limit(NAMED).forEach(p -> ask.add(Prose.code(p)));
        return ask.toString();
    }
}
