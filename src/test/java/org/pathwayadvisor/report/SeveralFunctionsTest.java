package org.pathwayadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Comparison;
import org.pathwayadvisor.assessment.FunctionResult;
import org.pathwayadvisor.assessment.Recommendation;
import org.pathwayadvisor.assessment.Standing;
import org.pathwayadvisor.model.Pathway;

/** What the screen says of a product with several functions. */
class SeveralFunctionsTest {
    private static final FunctionResult SCRIBE =
            Samples.notADevice().functions().get(0);
    private static final FunctionResult TRIAGE = SampleParts.triage("triage", Standing.DECIDED);
    private static final FunctionResult NOTES = SampleParts.triage("notes", Standing.DECIDED);

    private static Assessment product(List<String> deciding, FunctionResult... functions) {
        return new SampleBuilder("Two")
                .answer(new Recommendation(
                        Optional.of(Pathway.P510K),
                        Optional.empty(),
                        Standing.DECIDED,
                        List.of(Pathway.P510K),
                        List.of(),
                        List.of(),
                        deciding))
                .functions(functions)
                .build();
    }

    private static String flow(Assessment assessment) {
        return TextReport.screen(assessment, Style.PLAIN).replaceAll("\\s+", " ");
    }

    @Test
    void theDecidingFunctionIsNamed() {
        assertThat(flow(product(List.of("triage"), SCRIBE, TRIAGE)))
                .contains("The answer of the most burdensome device function, triage (our policy).");
    }

    @Test
    void functionsOfEqualWeightAreAllNamed() {
        assertThat(flow(product(List.of("triage", "notes"), SCRIBE, TRIAGE, NOTES)))
                .contains("The answer of the most burdensome device functions, triage and notes (our policy).")
                .contains("FDA class II (middle of three device classes), 21 CFR 892.2080, product code QAS");
        assertThat(flow(product(List.of("triage", "notes"), TRIAGE, NOTES)))
                .contains("The answer of both functions.")
                .doesNotContain("most burdensome");
        assertThat(JsonReport.of(product(List.of("triage", "notes"), TRIAGE, NOTES)))
                .contains("\"decidedBy\": \"triage\"")
                .contains("\"decidedByAll\": [\n      \"triage\",\n      \"notes\"\n    ]");
    }

    @Test
    void theProductHasOnlyTheTypeThatAllOfThemHave() {
        FunctionResult other = new FunctionResult(
                "notes",
                NOTES.settled(),
                NOTES.standing(),
                NOTES.possible(),
                NOTES.also(),
                "21 CFR 880.6316",
                "SAK",
                "",
                NOTES.imdrfCategory(),
                NOTES.because(),
                NOTES.mustStayTrue(),
                NOTES.notHeld(),
                NOTES.controls(),
                Comparison.NONE);
        assertThat(flow(product(List.of("triage", "notes"), TRIAGE, other)))
                .contains("FDA 510(k) clearance (shows equivalence to a marketed device). FDA class II (middle of "
                        + "three device classes). DECIDED")
                .contains("21 CFR 880.6316, product code SAK");
    }

    @Test
    void eachFunctionHasItsAnswerAndAGroundAndTheDecidingOneAll() {
        String screen = flow(product(List.of("triage"), SCRIBE, TRIAGE));
        assertThat(screen)
                .contains("main Not a medical device: electronic patient records, 520(o)(1)(C). Because: ")
                .contains("WHY · triage 1 ");
        TRIAGE.because().forEach(reason -> assertThat(screen).contains(reason.text()));
    }

    @Test
    void aGroundThatIsToldBelowIsNotRepeated() {
        assertThat(flow(Samples.several()))
                .contains("antibiotic Enforcement discretion: a device that FDA does not police today (one fitting "
                        + "recommendation for a clinician). Because: One specific output is let pass");
    }
}
