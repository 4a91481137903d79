package org.pathwayadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Dictionary;

class AnswersBlockTest {
    private static List<String> lines(Map<String, String> answers) {
        return AnswersBlock.of(new SampleBuilder("P")
                        .functions(Samples.decided().functions().get(0))
                        .answers(new TreeMap<>(answers))
                        .build())
                .items()
                .stream()
                .map(item -> Prose.plain(item.lead() + "|" + item.text()))
                .toList();
    }

    @Test
    void aSectionIsOneParagraphInTheOrderOfTheForm() {
        assertThat(lines(Map.of(
                        "triage: image.drops-cases", "no",
                        "triage: image.draws", "yes~",
                        "product.stage", "building",
                        "cloud: does", "hosting",
                        "services", "cloud",
                        "complete lists", "")))
                .containsExactly(
                        "product|`product.stage`: `building`",
                        "|`complete lists`: none · `services`: `cloud`",
                        "triage|`image.draws`: `yes~` · `image.drops-cases`: `no`",
                        "cloud|`does`: `hosting`");
    }

    @Test
    void aListNamesWhatIsChosenAndTheRestOnlyWhereSomeIsOpen() {
        Map<String, String> whole = new TreeMap<>();
        Dictionary.find("inputs").choices().forEach(c -> whole.put("triage: inputs." + c.word(), "no"));
        assertThat(lines(whole)).containsExactly("triage|`inputs`: none");
        whole.put("triage: inputs.image", "yes");
        whole.put("triage: inputs.notes", "yes~");
        assertThat(lines(whole)).containsExactly("triage|`inputs`: `image`, `notes~` and no other");
        assertThat(lines(Map.of("triage: inputs.image", "yes", "triage: inputs.notes", "no~")))
                .containsExactly("triage|`inputs`: `image`; not `notes~`");
    }

    @Test
    void aJudgementHasItsReasonBesideIt() {
        assertThat(lines(Map.of(
                        "triage: condition.state", "critical",
                        "triage: condition.state (by)", "Dr. N",
                        "triage: condition.state (because)", "Time is brain.",
                        "triage: predicate.number", "DEN170073",
                        "triage: predicate.number (decided)", "2018-02-13")))
                .containsExactly(
                        "triage|`condition.state`: `critical` (by Dr. N; Time is brain.)",
                        "|`predicate.number`: `DEN170073` (decided 2018-02-13)");
    }
}
