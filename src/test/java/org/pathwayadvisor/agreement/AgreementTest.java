package org.pathwayadvisor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.assessment.ShortestList;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;

/** Real devices and FDA's own examples, each on two days, beside what FDA really did or says. */
class AgreementTest {
    private static final Path PAGE = Path.of("docs/agreement.md");
    private static final boolean RENEW = Boolean.getBoolean("golden.renew");
    private static final double REACH = 0.85;

    private static Advisor advisor;
    private static List<Verdict> verdicts;

    @BeforeAll
    static void assess() {
        advisor = Advisor.load(Path.of("rules"));
        verdicts = new ArrayList<>();
        for (RealDevice device : RealDevice.all()) {
            verdicts.add(Verdict.of(device, advisor.assess(device.answers(), device.day()), advisor.law(device.day())));
        }
    }

    @Test
    void noAnswerIsLighterThanTheTruth() {
        assertThat(verdicts.stream().filter(Verdict::lighter).map(v -> v.of().name()))
                .isEmpty();
    }

    @Test
    void whatIsDecidedOrWorkingIsRightAndTheTruthIsPossible() {
        Set<String> wrong = new TreeSet<>();
        verdicts.stream().filter(v -> v.wrong() || !v.truthPossible()).forEach(v -> wrong.add(v.of().name()));
        Set<String> named = new TreeSet<>(RealDevice.misses().keySet());
        assertThat(wrong).as("misses.yaml names each miss and its cause").isEqualTo(named);
    }

    @Test
    void mostAuthorizedDevicesAreAnsweredOnBothDays() {
        for (boolean newcomer : List.of(false, true)) {
            List<Verdict> authorized = verdicts.stream()
                    .filter(v -> v.of().authorized() && v.of().newcomer() == newcomer)
                    .toList();
            long answered = authorized.stream().filter(Verdict::holds).count();
            assertThat((double) answered / authorized.size())
                    .as(newcomer ? "as newcomers" : "at their submission")
                    .isGreaterThanOrEqualTo(REACH);
        }
    }

    @Test
    void aRefusalNamesOnlyQuestionsThatAllCountAndThatTogetherSettleIt() {
        SoftAssertions all = new SoftAssertions();
        Set<String> seen = new TreeSet<>();
        for (Verdict v : verdicts) {
            Answers answers = v.of().answers();
            Law law = advisor.law(v.of().day());
            if (v.answer().isPresent()) {
                continue;
            }
            boolean again = !seen.add(v.of().id());
            all.assertThat(v.missing()).as(v.of().name()).isNotEmpty();
            all.assertThat(answers.given())
                    .as(v.of().name())
                    .doesNotContainKeys(v.missing().keySet().toArray(Key[]::new));
            all.assertThat(ShortestList.settles(law, answers.with(v.missing()), v.of().truth()))
                    .as(v.of().name())
                    .isTrue();
            for (Key key : again ? Set.<Key>of() : v.missing().keySet()) {
                SortedMap<Key, Given> rest = new TreeMap<>(v.missing());
                rest.remove(key);
                all.assertThat(ShortestList.settles(law, answers.with(rest), v.of().truth()))
                        .as("%s without %s", v.of().name(), key)
                        .isFalse();
            }
        }
        all.assertAll();
    }

    @Test
    void isReportedAsKept() throws IOException {
        String page = new AgreementPage(verdicts, Fragility.of(advisor, verdicts)).text();
        if (RENEW) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("renew with -Dgolden.renew=true").exists();
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }
}
