package org.pathwayadvisor.assessment.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.exploration.Followed;
import org.pathwayadvisor.model.Checked;
import org.pathwayadvisor.model.ReadinessItem;
import org.pathwayadvisor.model.ReadinessMark;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.rulebase.Engine;

/** Counts the checklist from what the rules conclude; a claim that nothing shows stays a claim. */
public final class ReadinessAssessor {
    private static final Map<ReadinessMark, ReadinessState> STATES = Map.of(
            ReadinessMark.NOT_MET, ReadinessState.NOT_MET,
            ReadinessMark.MET, ReadinessState.SHOWN,
            ReadinessMark.NOT_APPLICABLE, ReadinessState.NOT_APPLICABLE);

    /** Where two hold, the one that asks for more is printed. */
    private static final List<ReadinessMark> ORDER =
            List.of(ReadinessMark.NOT_MET, ReadinessMark.MET, ReadinessMark.NOT_APPLICABLE);

    private ReadinessAssessor() {}

    public static ReadinessAssessment of(Followed followed, Engine engine, Answers answers) {
        List<ReadinessLine> lines = new ArrayList<>();
        for (ReadinessItem item : ReadinessItem.values()) {
            lines.add(ORDER.stream()
                    .map(mark -> new Checked(Key.PRODUCT, item, mark))
                    .filter(followed.certain()::contains)
                    .findFirst()
                    .map(c -> settled(c, followed, engine))
                    .orElseGet(() -> open(item, followed, answers)));
        }
        return new ReadinessAssessment(lines);
    }

    private static ReadinessLine settled(Checked checked, Followed followed, Engine engine) {
        List<String> rules = followed.rules(checked);
        List<String> says = rules.stream().map(r -> engine.info(r).title()).toList();
        return new ReadinessLine(checked.item(), STATES.get(checked.mark()), says, rules, List.of());
    }

    private static ReadinessLine open(ReadinessItem item, Followed followed, Answers answers) {
        Given claim = answers.given().get(new Key(Key.PRODUCT, "readiness.done." + Text.word(item)));
        boolean claimed = claim != null && claim.value() == Tri.YES;
        List<String> ask = ORDER.stream()
                .map(mark -> new Checked(Key.PRODUCT, item, mark))
                .filter(followed.reachable()::contains)
                .flatMap(c -> followed.mattering(c).stream())
                .map(v -> Dictionary.find(v.key().path()).path())
                .distinct()
                .toList();
        return new ReadinessLine(
                item, claimed ? ReadinessState.CLAIMED : ReadinessState.UNKNOWN, List.of(), List.of(), ask);
    }
}
