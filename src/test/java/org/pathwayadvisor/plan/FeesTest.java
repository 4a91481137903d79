package org.pathwayadvisor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pathwayadvisor.reference.Reference;

/** Fees to the dollar, by the fiscal year. */
class FeesTest {
    private static final Fees FEES = new Fees(Reference.load(Path.of("rules"), new ArrayList<>())
            .plan()
            .orElseThrow()
            .feeYears());

    @ParameterizedTest
    @CsvSource({
        "510k, 2024-09-30, 21760, 5440",
        "510k, 2024-10-01, 24335, 6084",
        "510k, 2026-09-30, 26067, 6517",
        "510k, 2026-10-01, 28653, 7163",
        "510k, 2027-09-30, 28653, 7163",
        "de-novo, 2027-09-30, 191020, 47755",
        "pma, 2026-11-23, 636732, 159183",
        "513g, 2026-11-23, 8596, 4298",
        "panel-track, 2026-11-23, 509386, 127347",
        "registration, 2026-09-30, 11423, 11423",
        "registration, 2026-10-01, 13785, 13785"
    })
    void theFeeIsThatOfTheFiscalYear(String kind, LocalDate day, int standard, int small) {
        FeeAmount fee = FEES.on(kind, day).orElseThrow();
        assertThat(fee.of(false)).isEqualTo(standard);
        assertThat(fee.of(true)).isEqualTo(small);
        assertThat(fee.projected()).isFalse();
    }

    @Test
    void aDayPastThePublishedYearsIsAProjection() {
        FeeAmount fee = FEES.on("510k", LocalDate.of(2027, 10, 1)).orElseThrow();
        assertThat(fee.projected()).isTrue();
        assertThat(fee.year()).isEqualTo(2028);
        // 28,653 times the cube root of 28,653 / 21,760
        assertThat(fee.standard()).isEqualTo(31406);
        assertThat(FEES.growth("registration")).isCloseTo(0.2167, within(0.0005));
    }

    @Test
    void aDayBeforeThePublishedYearsHasNoFee() {
        assertThat(FEES.on("510k", LocalDate.of(2023, 9, 30))).isEmpty();
    }

    @Test
    void sumsOfSeveralFilesAreThoseOfTheSpecification() {
        assertThat(FEES.total(Map.of("510k", 3, "registration", 1), 2027, false))
                .isEqualTo(99_744);
        assertThat(FEES.total(Map.of("510k", 2, "de-novo", 1, "registration", 1), 2027, false))
                .isEqualTo(262_111);
        assertThat(FEES.total(Map.of("de-novo", 3, "registration", 1), 2027, false))
                .isEqualTo(586_845);
    }

    @Test
    void sharesOfTheFeeOfAPmaAreThoseOfTheSpecification() {
        double pma = FEES.in("pma", 2027).orElseThrow().standard();
        assertThat(FEES.in("510k", 2027).orElseThrow().standard() / pma).isCloseTo(0.045, within(0.000005));
        assertThat(FEES.in("de-novo", 2027).orElseThrow().standard() / pma).isCloseTo(0.3, within(0.000005));
        assertThat(FEES.in("panel-track", 2027).orElseThrow().standard() / pma).isCloseTo(0.8, within(0.000005));
    }
}
