package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Lever;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Tri;

/** A choice and the words that fall with it are one lever; words alone, or beside something else, are none. */
class LeverWithTest {
    private static final Levers LEVERS = new Levers(Products.today(), 1_000);

    private static Key viewer(String path) {
        return new Key("viewer", path);
    }

    /** A box that shows images, to which an alarm was added, and the words that it monitors. */
    private static Answers alarming() {
        return Products.sample("image-viewer-box")
                .with(Map.of(
                        viewer("records.hardware-only-assists"), Given.of(Tri.YES, "yes"),
                        viewer("output.display-only"), Given.of(Tri.NO, "no"),
                        viewer("output.alert"), Given.of(Tri.YES, "yes"),
                        viewer("records.alarms-or-ranks"), Given.of(Tri.YES, "yes"),
                        viewer("purpose.monitor"), Given.of(Tri.YES, "yes")));
    }

    @Test
    void theAlarmGoesWithTheWordsAboutIt() {
        LeverResult result = LEVERS.of(alarming(), LeverGoal.LIGHTER);
        assertThat(result.before()).containsExactly(Pathway.CLASS_I_EXEMPT);
        assertThat(result.levers()).anySatisfy(line -> {
            assertThat(line.changes())
                    .extracting(LeverChange::path)
                    .containsExactlyInAnyOrder(
                            "viewer: purpose.monitor", "viewer: output.alert", "viewer: records.alarms-or-ranks");
            assertThat(line.pathways()).containsExactly(Pathway.ENFORCEMENT_DISCRETION);
            assertThat(line.chosen()).isTrue();
            assertThat(line.onlyWords()).isFalse();
        });
    }

    @Test
    void wordsNeverFallBesideWhatStays() {
        for (String name : List.of("image-viewer-box", "sepsis-alert", "stroke-triage", "symptom-chatbot")) {
            Answers answers = name.equals("image-viewer-box") ? alarming() : Products.sample(name);
            for (LeverLine line : LEVERS.of(answers, LeverGoal.LIGHTER).levers()) {
                assertThat(line.changes())
                        .as("%s: something is chosen", name)
                        .anySatisfy(c -> assertThat(c.kind()).isEqualTo(Lever.DESIGN));
                line.changes().stream()
                        .filter(c -> c.kind() == Lever.CLAIM)
                        .forEach(c -> assertThat(c.to())
                                .as("%s: words are only dropped", name)
                                .isEqualTo("no"));
            }
        }
    }

    @Test
    void aLeftClaimNeedsAllItIsAboutToBeLeftOut() {
        Answers before = alarming();
        Turn words = new Turn(viewer("purpose.monitor"), Given.of(Tri.NO, "no"));
        Turn alarm = new Turn(viewer("records.alarms-or-ranks"), Given.of(Tri.NO, "no"));
        Turn alert = new Turn(viewer("output.alert"), Given.of(Tri.NO, "no"));
        assertThat(holds(before, words)).isFalse();
        assertThat(holds(before, words, alarm)).as("an alert still comes out").isFalse();
        assertThat(holds(before, words, alarm, alert)).isTrue();
        assertThat(holds(Products.sample("image-viewer-box"), words))
                .as("it never did that")
                .isFalse();
    }

    private static boolean holds(Answers before, Turn... turns) {
        java.util.Set<Turn> set = java.util.Set.of(turns);
        return LeverWith.holds(set, before, Turned.of(before, set).answers());
    }

    @Test
    void whoeverWantsNoMoreIsToldHowFarItCame() {
        AtomicInteger asked = new AtomicInteger();
        LeverResult cut =
                LEVERS.until(() -> asked.incrementAndGet() > 3).of(Products.sample("salt-coach"), LeverGoal.LIGHTER);
        assertThat(cut.cut()).isTrue();
        assertThat(cut.complete()).isZero();
        assertThat(cut.tried()).isLessThan(10);
        Truths none = LEVERS.until(() -> true).truths(Products.sample("salt-coach"));
        assertThat(none.complete()).isFalse();
        assertThat(none.wrong()).isEmpty();
        assertThat(LEVERS.truths(Products.sample("tumor-sequencing")).complete())
                .isTrue();
    }
}
