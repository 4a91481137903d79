package org.pathwayadvisor.report;

import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.assessment.*;
import org.pathwayadvisor.model.ClassWord;
import org.pathwayadvisor.model.ImdrfCategory;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Status;
import org.pathwayadvisor.rulebase.Topic;

/** What the assessments of {@link Samples} are made of: functions, grounds and findings. */
final class SampleParts {
    static final Reason IMAGE = new Reason(
            "CDS-010-not",
            "Reading an image, a test signal or a pattern fails criterion 1",
            "FD&C Act 520(o)(1)(E)",
            "statute",
            "",
            List.of("inputs.image: yes"));
    static final Reason EQUIVALENT = new Reason(
            "SEQ-040",
            "The same use and technology are substantially equivalent",
            "FD&C Act 513(i)(1)(A)",
            "statute",
            "P",
            List.of("predicate.same-use: yes", "predicate.same-technology: yes"));
    static final Reason TYPE = new Reason(
            "CLS-060",
            "Its device type needs a 510(k)",
            "21 CFR 892.2080(b)",
            "regulation",
            "V2",
            List.of("task: triage"));
    static final Reason SINGLE = new Reason(
            "CDS-205",
            "One specific output is let pass where only one fits",
            "CDS guidance 2026 IV(3)",
            "guidance",
            "",
            List.of("recommendation.options: one"));
    static final Reason BURDEN = new Reason(
            "OUR-001", "The deadline is short", "Project policy: what still applies", "project policy", "U", List.of());

    static final FindingLine CAN_END = finding(
            "XC-940",
            "advisory",
            "postmarket",
            "FDA may change or end a policy of discretion at any time",
            "main",
            "FD&C Act 520(o)(4)(A)",
            "statute");

    private SampleParts() {}

    static FunctionResult triage(Standing standing) {
        return triage("triage", standing);
    }

    static FunctionResult triage(String name, Standing standing) {
        return new FunctionResult(
                name,
                Optional.of(outcome(Pathway.P510K, Status.EQUIVALENT, Optional.of(ClassWord.II))),
                standing,
                List.of(outcome(Pathway.P510K, Status.EQUIVALENT, Optional.of(ClassWord.II))),
                List.of(),
                "21 CFR 892.2080",
                "QAS",
                "Radiological computer aided triage and notification software",
                Optional.of(ImdrfCategory.III),
                List.of(IMAGE, EQUIVALENT, TYPE),
                List.of(
                        "inputs.image: yes",
                        "task: triage",
                        "image.draws: no",
                        "image.drops-cases: no",
                        "usual-care-continues: yes",
                        "condition.target: urgent-image-finding"),
                List.of(),
                List.of(),
                Comparison.NONE);
    }

    static FunctionResult function(String name, Pathway pathway, Status status, List<Reason> because) {
        boolean exempt = pathway == Pathway.CLASS_II_EXEMPT;
        Outcome outcome = outcome(pathway, status, exempt ? Optional.of(ClassWord.II) : Optional.empty());
        return new FunctionResult(
                name,
                Optional.of(outcome),
                Standing.DECIDED,
                List.of(outcome),
                List.of(),
                exempt ? "21 CFR 880.6315" : "",
                exempt ? "ABC" : "",
                "",
                Optional.empty(),
                because,
                List.of("purpose.records: yes", "records.interprets: no"),
                List.of(),
                List.of(),
                Comparison.NONE);
    }

    static Outcome outcome(Pathway pathway, Status status, Optional<ClassWord> deviceClass) {
        return new Outcome(pathway, Optional.of(status), deviceClass, "");
    }

    /** A function that several results are possible for, or none. */
    static FunctionResult open(String name, List<Outcome> possible, String... notHeld) {
        return new FunctionResult(
                name,
                Optional.empty(),
                Standing.OPEN,
                possible,
                List.of(),
                "",
                "",
                "",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(notHeld),
                List.of(),
                Comparison.NONE);
    }

    static FindingLine finding(
            String rule, String severity, String gate, String title, String subject, String citation, String kind) {
        Topic topic = rule.startsWith("OPT") ? Topic.PROGRAMS : Topic.OBLIGATIONS;
        return new FindingLine(
                rule, topic, severity, severity, gate, title, subject, citation, kind, "", List.of(), "");
    }

    /** What still applies to a function, all of it our policy. */
    static FindingLine[] still(String subject) {
        return new FindingLine[] {
            still("XC-951", "HIPAA still applies wherever patient data of providers or plans are used", subject),
            still("XC-952", "FTC rules on health claims and breach notices still apply to consumers' data", subject),
            still("XC-953", "State laws on health data, AI and practice of medicine still apply", subject),
            still("XC-954", "Clinical validation is still needed before patients depend on it", subject),
            still("XC-955", "Hospital security, integration and governance reviews still come", subject)
        };
    }

    static FindingLine still(String rule, String title, String subject) {
        return new FindingLine(
                rule,
                Topic.STILL_APPLIES,
                "advisory",
                "advisory",
                "deployment",
                title,
                subject,
                "Project policy: what still applies",
                "project policy",
                "",
                List.of(),
                "");
    }
}
