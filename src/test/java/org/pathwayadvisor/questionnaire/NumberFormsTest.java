package org.pathwayadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Authorization;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.yaml.Place;

/** What the form of a number says, and what it does not. */
class NumberFormsTest {
    private static final Key NUMBER = new Key("triage", "predicate.number");
    private static final Key TOLD = new Key("triage", "predicate.authorized-by");
    private static final Place PLACE = new Place("a.yaml", 3, 5);

    private static Sheet sheet(Object value, String text) {
        Sheet sheet = new Sheet();
        sheet.answer(NUMBER, new Given(value, text, true, "", "", LocalDate.of(2018, 2, 13)), PLACE);
        return sheet;
    }

    @ParameterizedTest
    @CsvSource({
        "K123456, CLEARED_510K",
        "k123456/S001, CLEARED_510K",
        "BK190001, CLEARED_510K",
        "DEN170073, GRANTED_DE_NOVO",
        "P970058, APPROVED_PMA",
        "P170019/S002, APPROVED_PMA",
        "H990014, HUMANITARIAN",
        "EUA200123, EMERGENCY_USE"
    })
    void readsTheForm(String number, Authorization told) {
        Sheet sheet = sheet(Tri.YES, number);
        NumberForms.read(sheet);
        assertThat(sheet.given.get(TOLD).value()).isEqualTo(told);
        assertThat(sheet.given.get(TOLD).held()).isTrue();
        assertThat(sheet.problems).isEmpty();
    }

    @Test
    void leavesOtherNumbersOpen() {
        Sheet sheet = sheet(Tri.YES, "N17679");
        NumberForms.read(sheet);
        assertThat(sheet.given).doesNotContainKey(TOLD);
    }

    @Test
    void saysNothingWhereNoneWasFound() {
        Sheet sheet = sheet(Tri.NO, "none-found");
        NumberForms.read(sheet);
        assertThat(sheet.given).doesNotContainKey(TOLD);
    }

    @Test
    void sendsBackAnAnswerThatContradictsTheNumber() {
        Sheet sheet = sheet(Tri.YES, "P970058");
        sheet.answer(TOLD, Given.of(Authorization.CLEARED_510K, "cleared-510k"), PLACE);
        NumberForms.read(sheet);
        assertThat(sheet.problems).hasSize(1);
        assertThat(sheet.problems.get(0).what()).contains("contradicts the number `P970058`");
    }
}
