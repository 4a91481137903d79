package org.pathwayadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.Advisor;

/** A program that runs long keeps no more sessions than it uses. */
class SessionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Advisor advisor;

    @BeforeAll
    static void load() {
        advisor = Advisor.load(Path.of("rules"));
    }

    @Test
    void assessmentsOnManyDaysAndManyOnOneKeepFewSessions() {
        for (int day = 0; day < 12; day++) {
            advisor.assess(Path.of("questionnaires", "stroke-triage.yaml"), DAY.minusDays(day));
        }
        int kept = sessions(advisor.rules());
        for (int round = 0; round < 12; round++) {
            advisor.assess(Path.of("questionnaires", "stroke-triage.yaml"), DAY.minusDays(11));
        }
        assertThat(sessions(advisor.rules())).isEqualTo(kept).isLessThan(25);
    }

    @Test
    void aClosedEngineLetsTheSessionGoThatIsGivenBackLater() {
        int before = sessions(advisor.rules());
        Engine engine = Engine.on(advisor.rules(), Sitting.DECIDE, DAY);
        try (Live live = engine.live(List.of())) {
            engine.close();
            assertThat(live.conclusions()).isEmpty();
        }
        assertThat(sessions(advisor.rules())).isEqualTo(before);
    }

    private static int sessions(RuleBase rules) {
        int count = 0;
        for (Sitting sitting : Sitting.values()) {
            count += rules.base(sitting).getKieSessions().size();
        }
        return count;
    }
}
