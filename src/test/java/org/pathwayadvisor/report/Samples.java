package org.pathwayadvisor.report;

import static org.pathwayadvisor.report.SampleParts.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.assessment.*;
import org.pathwayadvisor.model.ClassWord;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Status;
import org.pathwayadvisor.rulebase.Topic;

/** Assessments built by hand, one for each kind of answer. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private Samples() {}

    static List<Assessment> all() {
        return List.of(
                decided(), working(), open(), notADevice(), discretion(), exempt(), several(), outOfDate(), notHeld());
    }

    static Assessment decided() {
        FunctionResult triage = triage(Standing.DECIDED);
        return new SampleBuilder("StrokeFlag")
                .answer(new Recommendation(
                        Optional.of(Pathway.P510K),
                        Optional.empty(),
                        Standing.DECIDED,
                        List.of(Pathway.P510K),
                        List.of(),
                        List.of(),
                        List.of("triage")))
                .functions(triage)
                .findings(
                        finding(
                                "XC-910",
                                "required",
                                "deployment",
                                "Register the establishment and list the device",
                                "triage",
                                "21 CFR 807.20(a)",
                                "regulation"),
                        finding(
                                "XC-930",
                                "required",
                                "postmarket",
                                "Report deaths, serious injuries and malfunctions to FDA",
                                "triage",
                                "21 CFR 803.50",
                                "regulation"))
                .build();
    }

    /** A decided answer beside one place of FDA's text that has two readings, and its level of documentation. */
    static Assessment onOneReading() {
        return new SampleBuilder("StrokeFlag")
                .answer(decided().recommendation())
                .functions(triage(Standing.DECIDED))
                .findings(
                        new FindingLine(
                                "AMB-130",
                                Topic.AMBIGUITIES,
                                "advisory",
                                "advisory",
                                "plan",
                                "The same flag is a device in one place and none in another",
                                "triage",
                                "CDS guidance 2026 IV(3)",
                                "guidance",
                                "",
                                List.of(),
                                "The user decides here."),
                        finding(
                                "XC-010",
                                "advisory",
                                "submission",
                                "The submission needs the Enhanced documentation of its software",
                                "triage",
                                "Software content guidance V",
                                "guidance"))
                .build();
    }

    static Assessment working() {
        return new SampleBuilder("StrokeFlag")
                .answer(new Recommendation(
                        Optional.of(Pathway.P510K),
                        Optional.empty(),
                        Standing.WORKING,
                        List.of(Pathway.P510K, Pathway.DE_NOVO),
                        List.of(
                                new Held(
                                        "triage: predicate.same-use",
                                        "yes~",
                                        "Is the intended use the same?",
                                        "De Novo request"),
                                new Held(
                                        "triage: usual-care-continues",
                                        "yes~",
                                        "If it stays silent, does somebody still look as usual?",
                                        "the type no longer fits")),
                        List.of(
                                new Judgement(
                                        "triage: condition.state",
                                        "critical",
                                        "What state does a patient's disease have?",
                                        "",
                                        ""),
                                new Judgement(
                                        "triage: risk.controls-suffice",
                                        "yes",
                                        "Do general and special controls suffice?",
                                        "RA lead",
                                        "the type has them")),
                        List.of("triage")))
                .functions(triage(Standing.WORKING))
                .openLists("functions")
                .build();
    }

    static Assessment open() {
        FunctionResult triage = SampleParts.open(
                "triage",
                List.of(
                        outcome(Pathway.P510K, Status.EQUIVALENT, Optional.of(ClassWord.II)),
                        outcome(Pathway.DE_NOVO, Status.NO_TYPE_LOW_RISK, Optional.of(ClassWord.II))));
        return new SampleBuilder("StrokeFlag")
                .answer(new Recommendation(
                        Optional.empty(),
                        Optional.empty(),
                        Standing.OPEN,
                        List.of(Pathway.P510K, Pathway.DE_NOVO),
                        List.of(),
                        List.of(),
                        List.of()))
                .functions(triage)
                .questions(new OpenQuestion(
                        "triage: image.draws",
                        "Does it draw on the image or mark places?",
                        "Triage software must not mark the original image.",
                        "engineer",
                        List.of(),
                        List.of("510k", "de-novo")))
                .rules(0, List.of())
                .build();
    }

    static Assessment notADevice() {
        return light("Scribe", Pathway.NOT_A_DEVICE, Status.EXCLUDED_RECORDS, List.of(IMAGE));
    }

    static Assessment discretion() {
        return light(
                "AbxPick", Pathway.ENFORCEMENT_DISCRETION, Status.DISCRETION_SINGLE_OUTPUT, List.of(SINGLE, BURDEN));
    }

    static Assessment exempt() {
        return light("Follower", Pathway.CLASS_II_EXEMPT, Status.EXEMPT_TYPE, List.of(TYPE));
    }

    /** Five functions, four results and one that is open. */
    static Assessment several() {
        FunctionResult scribe = function("scribe", Pathway.NOT_A_DEVICE, Status.EXCLUDED_RECORDS, List.of(IMAGE));
        FunctionResult pick = function(
                "antibiotic", Pathway.ENFORCEMENT_DISCRETION, Status.DISCRETION_SINGLE_OUTPUT, List.of(SINGLE));
        FunctionResult band = function("cuff", Pathway.CLASS_II_EXEMPT, Status.EXEMPT_TYPE, List.of(TYPE));
        FunctionResult open = open().functions().get(0);
        FunctionResult second = SampleParts.open("chatbot", open.possible(), "decision support");
        return new SampleBuilder("Ward platform")
                .answer(new Recommendation(
                        Optional.empty(),
                        Optional.of(Pathway.P510K),
                        Standing.OPEN,
                        List.of(Pathway.P510K, Pathway.DE_NOVO),
                        List.of(),
                        List.of(),
                        List.of()))
                .functions(triage(Standing.DECIDED), scribe, pick, band, second)
                .findings(still("scribe"))
                .findings(still("antibiotic"))
                .findings(finding(
                        "XC-910",
                        "required",
                        "deployment",
                        "Register the establishment and list the device",
                        "triage",
                        "21 CFR 807.20(a)",
                        "regulation"))
                .findings(finding(
                        "XC-910",
                        "required",
                        "deployment",
                        "Register the establishment and list the device",
                        "cuff",
                        "21 CFR 807.20(a)",
                        "regulation"))
                .findings(finding(
                        "OPT-060",
                        "advisory",
                        "plan",
                        "Ask FDA first: send a Pre-Submission before the design is frozen",
                        "triage",
                        "Q-Submission guidance II",
                        "guidance"))
                .questions(new OpenQuestion(
                        "chatbot: user",
                        "Who acts on it?",
                        "Only a licensed clinician.",
                        "pm",
                        List.of(),
                        List.of("enforcement-discretion", "510k", "de-novo")))
                .build();
    }

    static Assessment outOfDate() {
        return new SampleBuilder("StrokeFlag")
                .functions(triage(Standing.DECIDED))
                .outOfDate()
                .build();
    }

    static Assessment notHeld() {
        FunctionResult unheld = SampleParts.open("triage", List.of(), "decision support");
        return new SampleBuilder("StrokeFlag")
                .answer(new Recommendation(
                        Optional.empty(), Optional.empty(), Standing.OPEN, List.of(), List.of(), List.of(), List.of()))
                .functions(unheld)
                .notHeld("decision support")
                .rules(0, List.of())
                .build();
    }

    private static Assessment light(String product, Pathway pathway, Status status, List<Reason> because) {
        return new SampleBuilder(product)
                .answer(new Recommendation(
                        Optional.of(pathway),
                        Optional.empty(),
                        Standing.DECIDED,
                        List.of(pathway),
                        List.of(),
                        List.of(),
                        List.of("main")))
                .functions(function("main", pathway, status, because))
                .findings(still("main"))
                .findings(pathway == Pathway.ENFORCEMENT_DISCRETION ? new FindingLine[] {CAN_END} : new FindingLine[0])
                .build();
    }
}
