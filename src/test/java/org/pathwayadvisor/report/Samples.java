package org.pathwayadvisor.report;

import java.time.LocalDate;
import java.util.List;
import org.pathwayadvisor.assessment.*;
import org.pathwayadvisor.model.ClassWord;
import org.pathwayadvisor.model.ImdrfCategory;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Status;

/** Assessments built by hand, one for each kind of answer. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Reason IMAGE = new Reason(
            "CDS-010-not",
            "Reading an image, a test signal or a pattern fails criterion 1",
            "FD&C Act 520(o)(1)(E)",
            "statute",
            "",
            List.of("inputs.image: yes"));
    private static final Reason EQUIVALENT = new Reason(
            "SEQ-040",
            "The same use and technology are substantially equivalent",
            "FD&C Act 513(i)(1)(A)",
            "statute",
            "P",
            List.of("predicate.same-use: yes", "predicate.same-technology: yes"));
    private static final Reason TYPE = new Reason(
            "CLS-060",
            "Its device type needs a 510(k)",
            "21 CFR 892.2080(b)",
            "regulation",
            "V2",
            List.of("task: triage"));
    private static final Reason SINGLE = new Reason(
            "CDS-205",
            "One specific output is let pass where only one fits",
            "CDS guidance 2026 IV(3)",
            "guidance",
            "",
            List.of("recommendation.options: one"));
    private static final Reason BURDEN = new Reason(
            "OUR-001", "The deadline is short", "Project policy: what still applies", "project policy", "U", List.of());

    private static final FindingLine CAN_END = finding(
            "XC-940",
            "advisory",
            "postmarket",
            "FDA may change or end a policy of discretion at any time",
            "main",
            "FD&C Act 520(o)(4)(A)",
            "statute");

    private Samples() {}

    static List<Assessment> all() {
        return List.of(
                decided(), working(), open(), notADevice(), discretion(), exempt(), several(), outOfDate(), notHeld());
    }

    static Assessment decided() {
        FunctionResult triage = triage(Standing.DECIDED);
        return new SampleBuilder("StrokeFlag")
                .answer(new Recommendation(
                        Pathway.P510K, null, Standing.DECIDED, List.of(Pathway.P510K), List.of(), List.of(), "triage"))
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

    static Assessment working() {
        return new SampleBuilder("StrokeFlag")
                .answer(new Recommendation(
                        Pathway.P510K,
                        null,
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
                        "triage"))
                .functions(triage(Standing.WORKING))
                .openLists("functions")
                .build();
    }

    static Assessment open() {
        FunctionResult triage = new FunctionResult(
                "triage",
                null,
                Standing.OPEN,
                List.of(
                        outcome(Pathway.P510K, Status.EQUIVALENT, ClassWord.II),
                        outcome(Pathway.DE_NOVO, Status.NO_TYPE_LOW_RISK, ClassWord.II)),
                List.of(),
                "",
                "",
                "",
                null,
                List.of(),
                List.of(),
                List.of());
        return new SampleBuilder("StrokeFlag")
                .answer(new Recommendation(
                        null, null, Standing.OPEN, List.of(Pathway.P510K, Pathway.DE_NOVO), List.of(), List.of(), ""))
                .functions(triage)
                .questions(new OpenQuestion(
                        "triage: image.draws",
                        "Does it draw on the image or mark places?",
                        "Triage software must not mark the original image.",
                        "engineer",
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
        FunctionResult second = new FunctionResult(
                "chatbot",
                null,
                Standing.OPEN,
                open.possible(),
                List.of(),
                "",
                "",
                "",
                null,
                List.of(),
                List.of(),
                List.of("decision support"));
        return new SampleBuilder("Ward platform")
                .answer(new Recommendation(
                        null,
                        Pathway.P510K,
                        Standing.OPEN,
                        List.of(Pathway.P510K, Pathway.DE_NOVO),
                        List.of(),
                        List.of(),
                        ""))
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
        FunctionResult unheld = new FunctionResult(
                "triage",
                null,
                Standing.OPEN,
                List.of(),
                List.of(),
                "",
                "",
                "",
                null,
                List.of(),
                List.of(),
                List.of("decision support"));
        return new SampleBuilder("StrokeFlag")
                .answer(new Recommendation(null, null, Standing.OPEN, List.of(), List.of(), List.of(), ""))
                .functions(unheld)
                .notHeld("decision support")
                .rules(0, List.of())
                .build();
    }

    private static Assessment light(String product, Pathway pathway, Status status, List<Reason> because) {
        return new SampleBuilder(product)
                .answer(new Recommendation(
                        pathway, null, Standing.DECIDED, List.of(pathway), List.of(), List.of(), "main"))
                .functions(function("main", pathway, status, because))
                .findings(still("main"))
                .findings(pathway == Pathway.ENFORCEMENT_DISCRETION ? new FindingLine[] {CAN_END} : new FindingLine[0])
                .build();
    }

    private static FunctionResult triage(Standing standing) {
        return new FunctionResult(
                "triage",
                outcome(Pathway.P510K, Status.EQUIVALENT, ClassWord.II),
                standing,
                List.of(outcome(Pathway.P510K, Status.EQUIVALENT, ClassWord.II)),
                List.of(),
                "21 CFR 892.2080",
                "QAS",
                "Radiological computer aided triage and notification software",
                ImdrfCategory.III,
                List.of(IMAGE, EQUIVALENT, TYPE),
                List.of(
                        "inputs.image: yes",
                        "task: triage",
                        "image.draws: no",
                        "image.drops-cases: no",
                        "usual-care-continues: yes",
                        "condition.target: urgent-image-finding"),
                List.of());
    }

    private static FunctionResult function(String name, Pathway pathway, Status status, List<Reason> because) {
        boolean exempt = pathway == Pathway.CLASS_II_EXEMPT;
        Outcome outcome = outcome(pathway, status, exempt ? ClassWord.II : null);
        return new FunctionResult(
                name,
                outcome,
                Standing.DECIDED,
                List.of(outcome),
                List.of(),
                exempt ? "21 CFR 880.6315" : "",
                exempt ? "ABC" : "",
                "",
                null,
                because,
                List.of("purpose.records: yes", "records.interprets: no"),
                List.of());
    }

    private static Outcome outcome(Pathway pathway, Status status, ClassWord deviceClass) {
        return new Outcome(pathway, status, deviceClass, "");
    }

    static FindingLine finding(
            String rule, String severity, String gate, String title, String subject, String citation, String kind) {
        return new FindingLine(rule, severity, gate, title, subject, citation, kind);
    }

    private static FindingLine[] still(String subject) {
        String policy = "Project policy: what still applies";
        return new FindingLine[] {
            finding(
                    "XC-951",
                    "advisory",
                    "deployment",
                    "HIPAA still applies wherever patient data of providers or plans are used",
                    subject,
                    policy,
                    "project policy"),
            finding(
                    "XC-952",
                    "advisory",
                    "deployment",
                    "FTC rules on health claims and breach notices still apply to consumers' data",
                    subject,
                    policy,
                    "project policy"),
            finding(
                    "XC-953",
                    "advisory",
                    "deployment",
                    "State laws on health data, AI and practice of medicine still apply",
                    subject,
                    policy,
                    "project policy"),
            finding(
                    "XC-954",
                    "advisory",
                    "deployment",
                    "Clinical validation is still needed before patients depend on it",
                    subject,
                    policy,
                    "project policy"),
            finding(
                    "XC-955",
                    "advisory",
                    "deployment",
                    "Hospital security, integration and governance reviews still come",
                    subject,
                    policy,
                    "project policy")
        };
    }
}
