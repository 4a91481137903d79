package org.pathwayadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Section.Scope;

/** How a change looks in the file: where it stands, in which form, and what stays around it. */
class EditorTest {
    private static final String HEAD = "version: 1\nfunctions:\n  items:\n    - name: triage\n";

    private static Ask ask(String path) {
        return Dictionary.find(path);
    }

    private static Change say(String path, String word) {
        return Change.Say.of("triage", ask(path), word);
    }

    private static Change signed(String path, String word, String by, String because) {
        return new Change.Say("triage", ask(path), word, false, by, because, "");
    }

    private static void changes(String before, Change change, String after) {
        Edited edited = Editor.apply(before, "a.yaml", List.of(change));
        assertThat(edited.problems()).isEmpty();
        assertThat(edited.text()).isEqualTo(after);
    }

    private static void inTriage(String before, Change change, String after) {
        changes(HEAD + before, change, HEAD + after);
    }

    @Test
    void aValueIsReplacedAndTheCommentBesideItStays() {
        inTriage(
                "      user: unknown   # who?\n      # next\n",
                say("user", "specialist"),
                "      user: specialist   # who?\n      # next\n");
        inTriage("      user:   # who?\n", say("user", "specialist"), "      user: specialist   # who?\n");
        inTriage("      user: ~\n", say("user", "specialist"), "      user: specialist\n");
    }

    @Test
    void whatIsAbsentIsAddedInTheOrderOfTheForm() {
        inTriage(
                "      user: staff\n      # why\n      basis-shown: no\n",
                say("time-to-act", "hours"),
                "      user: staff\n      time-to-act: hours\n      # why\n      basis-shown: no\n");
        inTriage("", say("image.draws", "no"), "      image:\n        draws: no\n");
        inTriage(
                "      image:   # about images\n      user: staff\n",
                say("image.draws", "no"),
                "      image:   # about images\n        draws: no\n      user: staff\n");
        changes(
                "version: 1",
                new Change.Pick(Key.PRODUCT, ask("data.customers"), Map.of("consumer", "yes"), "", ""),
                "version: 1\ndata:\n  customers: [consumer, unknown]");
    }

    @Test
    void aJudgementIsWrittenBelowItsKeyAndItsPartsAreChangedAlone() {
        inTriage(
                "      condition:\n        state: unknown   # how bad\n",
                signed("condition.state", "critical", "Dr. N", "it kills"),
                "      condition:\n        state:   # how bad\n          answer: critical\n"
                        + "          by: Dr. N\n          because: it kills\n");
        inTriage(
                "      condition:\n        state:\n          answer: serious\n          # signed\n          by: X\n",
                signed("condition.state", "critical", "Dr. N", ""),
                "      condition:\n        state:\n          answer: critical\n          # signed\n          by: Dr. N\n"
                        + "          because:\n");
        inTriage(
                "      condition:\n        state:\n          answer: serious\n          # signed\n          by: X\n",
                say("condition.state", "critical"),
                "      condition:\n        # signed\n        state: critical\n");
    }

    @Test
    void aListKeepsItsForm() {
        Change pick = Change.Pick.all("triage", ask("purpose"), Set.of("detect", "screen"));
        inTriage("      purpose: [detect]\n", pick, "      purpose: [detect, screen]\n");
        inTriage("      purpose: unknown  # what\n", pick, "      purpose: [screen, detect]  # what\n");
        inTriage(
                "      purpose:   # what\n        # first\n        - detect   # yes\n      user: staff\n",
                pick,
                "      # first\n      # yes\n      purpose:   # what\n        - detect\n        - screen\n      user: staff\n");
        inTriage(
                "      purpose: [detect]\n",
                Change.Pick.all("triage", ask("purpose"), Set.of()),
                "      purpose: []\n");
        inTriage(
                "      output: {alert: yes, score: unknown}\n",
                new Change.Pick("triage", ask("output"), Map.of("score", "no~"), "", ""),
                "      output: {alert: yes, score: no~}\n");
        inTriage(
                "      output: [alert, unknown]\n",
                new Change.Pick("triage", ask("output"), Map.of("score", "no"), "", ""),
                "      output:\n        score: no\n        alert: yes\n");
    }

    @Test
    void aNumberCarriesTheDayOfItsDecision() {
        Change found = new Change.Say("triage", ask("predicate.number"), "DEN170073", true, "", "", "2018-02-13");
        inTriage(
                "      predicate:\n        number: unknown\n        decided:\n",
                found,
                "      predicate:\n        number: DEN170073~\n        decided: 2018-02-13\n");
        inTriage(
                "      predicate: {number: DEN170073, decided: 2018-02-13, lawful: yes}\n",
                say("predicate.number", "none-found"),
                "      predicate: {number: none-found, decided:, lawful: yes}\n");
        inTriage(
                "      predicate:\n        number: DEN170073\n        decided: 2018-02-13\n",
                new Change.Forget("triage", ask("predicate.number")),
                "      predicate:\n        number: unknown\n        decided:\n");
    }

    @Test
    void wordsOfAPersonAreQuotedOnlyWhereTheyMust() {
        inTriage("", say("condition.name", "stroke, adults"), "      condition:\n        name: stroke, adults\n");
        inTriage("", say("condition.name", "a: b # c"), "      condition:\n        name: \"a: b # c\"\n");
        String words = "word ".repeat(30).strip();
        Edited edited = Editor.apply(HEAD, "a.yaml", List.of(say("condition.name", words)));
        assertThat(edited.text()).contains("name: >-\n          word word");
        assertThat(edited.text().lines()).allMatch(line -> line.length() <= Lines.WIDTH);
        assertThat(edited.answers()
                        .given()
                        .get(new Key("triage", "condition.name"))
                        .text())
                .isEqualTo(words);
    }

    @Test
    void entriesAreAddedRenamedAndTakenOut() {
        changes(
                "version: 1\n",
                new Change.Add(Scope.FUNCTION, "triage"),
                "version: 1\nfunctions:\n  list: open\n  items:\n    - name: triage\n");
        inTriage(
                "      user: staff # x\n# end\n",
                new Change.Add(Scope.FUNCTION, "b"),
                "      user: staff # x\n    - name: b\n# end\n");
        changes(
                "version: 1\ndata:\n  services:\n    items:\n      # - name: example\n",
                new Change.Add(Scope.SERVICE, "Cloud: EU"),
                "version: 1\ndata:\n  services:\n    items:\n      - name: \"Cloud: EU\"\n      # - name: example\n");
        changes(
                "version: 1\nfunctions: {items: [{name: a}]}\n",
                new Change.Add(Scope.FUNCTION, "b"),
                "version: 1\nfunctions: {items: [{name: a}, {name: b}]}\n");
        changes(
                HEAD + "      user: staff\n",
                new Change.Rename(Scope.FUNCTION, "triage", "notice"),
                HEAD.replace("triage", "notice") + "      user: staff\n");
        inTriage(
                "    # second\n    - name: b\n      # inside\n      user: staff\nmaker:\n  role: company\n",
                new Change.Drop(Scope.FUNCTION, "b"),
                "    # second\n    # inside\nmaker:\n  role: company\n");
        changes(
                "version: 1\nfunctions:\n  list: open   # all?\n",
                new Change.Listed(Scope.FUNCTION, true),
                "version: 1\nfunctions:\n  list: complete   # all?\n");
    }

    @Test
    void whatWouldContradictIsRefusedWithBothAnswersAndWhy() {
        String before = HEAD + "      inputs: [image]\n      image:\n        draws: no\n";
        Edited edited = Editor.apply(
                before,
                "a.yaml",
                List.of(new Change.Pick("triage", ask("output"), Map.of("marks-on-image", "yes"), "", "")));
        assertThat(edited.text()).isEqualTo(before);
        assertThat(edited.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.toString())
                        .contains("a.yaml:")
                        .contains("`output.marks-on-image: yes`")
                        .contains("`image.draws: no`")
                        .contains("drawn on it"));
    }

    @Test
    void whatIsWrongInTheFileOrInTheWordIsSaidAndNothingChanges() {
        String broken = "version: 1\nfunctoins:\n";
        Edited edited = Editor.apply(broken, "a.yaml", List.of(new Change.Call("X")));
        assertThat(edited.text()).isEqualTo(broken);
        assertThat(edited.problems()).isNotEmpty();
        Edited worded = Editor.apply(HEAD, "a.yaml", List.of(say("user", "nobdy")));
        assertThat(worded.text()).isEqualTo(HEAD);
        assertThat(worded.problems().get(0).what()).contains("`nobdy` is no answer");
    }

    /** A form of YAML in which the change cannot be told apart: refused, loudly, with nothing changed. */
    @Test
    void whatCannotBeWrittenAloneIsRefused() {
        String text = "version: 1\n? product\n: name: X\n  kind: unknown\n";
        Edited edited = Editor.apply(text, "a.yaml", List.of(Change.Say.of(Key.PRODUCT, ask("product.stage"), "idea")));
        if (!edited.valid()) {
            assertThat(edited.text()).isEqualTo(text);
        } else {
            assertThat(edited.answers().given()).hasSize(1);
        }
        Edited said = Editor.apply(HEAD, "a.yaml", List.of(say("condition.name", "unknown")));
        assertThat(said.valid()).isFalse();
        assertThat(said.text()).isEqualTo(HEAD);
        assertThat(said.problems().get(0).what()).contains("without changing something else");
    }

    @Test
    void marksOfAnInterviewStandAtTheEndAndAreReadAgain() {
        List<Mark> marks = List.of(
                new Mark("triage: user", Mark.Kind.LATER, ""),
                new Mark("triage: image.draws", Mark.Kind.ASKED, "Dr. Lee"),
                new Mark("product.kind", Mark.Kind.NOT_KNOWN, ""));
        Edited edited = Editor.apply(HEAD + "# end\n\n", "a.yaml", List.of(new Change.Marks(marks)));
        assertThat(edited.text()).startsWith(HEAD + "# end\n# Left open");
        assertThat(Mark.all(edited.text())).isEqualTo(marks);
        assertThat(Editor.apply(edited.text(), "a.yaml", List.of(new Change.Marks(List.of())))
                        .text())
                .isEqualTo(HEAD + "# end\n");
    }
}
