package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.pathwayadvisor.assessment.*;
import org.pathwayadvisor.assessment.care.ReadinessAssessment;
import org.pathwayadvisor.assessment.care.StudyNeed;
import org.pathwayadvisor.model.Pathway;

/** An Assessment with the parts that a sample names; the rest is a decided 510(k). */
final class SampleBuilder {
    private final String product;
    private final List<FindingLine> findings = new ArrayList<>();
    private String intendedUse = "Flags suspected stroke on head CT for the specialist on call";
    private Recommendation answer = new Recommendation(
            Optional.of(Pathway.P510K),
            Optional.empty(),
            Standing.DECIDED,
            List.of(Pathway.P510K),
            List.of(),
            List.of(),
            List.of("triage"));
    private List<FunctionResult> functions = List.of();
    private List<OpenQuestion> questions = List.of();
    private List<String> openLists = List.of();
    private List<String> notHeld = List.of();
    private java.util.SortedMap<String, String> answers =
            new TreeMap<>(Map.of("product.stage", "building", "triage: condition.target", "urgent-image-finding"));
    private boolean outOfDate;
    private int deciding = 22;
    private List<String> notPrimary = List.of("CLS-060");

    SampleBuilder(String product) {
        this.product = product;
    }

    SampleBuilder answer(Recommendation value) {
        answer = value;
        return this;
    }

    SampleBuilder use(String value) {
        intendedUse = value;
        return this;
    }

    SampleBuilder functions(FunctionResult... values) {
        functions = List.of(values);
        return this;
    }

    SampleBuilder findings(FindingLine... values) {
        findings.addAll(List.of(values));
        return this;
    }

    SampleBuilder questions(OpenQuestion... values) {
        questions = List.of(values);
        return this;
    }

    SampleBuilder openLists(String... values) {
        openLists = List.of(values);
        return this;
    }

    SampleBuilder notHeld(String... values) {
        notHeld = List.of(values);
        return this;
    }

    SampleBuilder answers(java.util.SortedMap<String, String> values) {
        answers = values;
        return this;
    }

    SampleBuilder outOfDate() {
        outOfDate = true;
        return this;
    }

    SampleBuilder rules(int count, List<String> unread) {
        deciding = count;
        notPrimary = unread;
        return this;
    }

    Assessment build() {
        return new Assessment(
                new Receipt(
                        "0.1.0", "9d0ec2aa41b7", "7f3a66b0c1d2", outOfDate ? Samples.DAY.plusDays(200) : Samples.DAY),
                answers,
                product,
                intendedUse,
                "building",
                answer,
                functions,
                findings,
                new DataAssessment(
                        DataVerdict.CANNOT_JUDGE_YET,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("data.services"),
                        List.of(),
                        List.of()),
                new CareAssessment(
                        CareVerdict.CANNOT_JUDGE_YET,
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        new ReadinessAssessment(List.of()),
                        new StudyNeed(
                                Optional.empty(),
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                3,
                                List.of(),
                                "",
                                List.of()),
                        List.of(),
                        false,
                        List.of(),
                        List.of()),
                new PlanAssessment(Samples.DAY, Optional.empty(), List.of(), List.of(), List.of(), List.of()),
                questions,
                Samples.DAY,
                Samples.DAY.plusDays(90),
                outOfDate,
                notHeld,
                openLists,
                deciding,
                notPrimary,
                0,
                2,
                List.of(new Derived("triage", "it is a device", "DEV-015", List.of("inputs.image: yes"))),
                List.of(),
                Overruled.NONE);
    }
}
