package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What the measures against a failure achieve. */
@Section(path = "control", scope = Scope.FAILURE, title = "What the measures achieve", care = true)
public record FailureControl(
        String subject,

        @Question(
                text = "Is it verified that every measure works?",
                why = "A measure that nobody tested is a hope.",
                who = Who.ENGINEER,
                authority = "ISO 14971:2019 7",
                opens = {"mitigations design", "mitigations protection", "mitigations information"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri verified,

        @Question(
                text = "Does a measure outside the software alone make the risk acceptable?",
                why = "Only then may the class of the software be lower than the harm.",
                who = Who.ENGINEER,
                authority = "IEC 62304:2006+A1:2015 4.3",
                opens = {"mitigations design", "mitigations protection", "mitigations information"},
                lever = Lever.FACT)
        Tri external,

        @Question(
                text = "How bad is the harm with the measures in place?",
                why = "Measures usually make harm rarer, not milder.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 7",
                opens = {"mitigations design", "mitigations protection", "mitigations information"},
                lever = Lever.FACT)
        HarmSeverity severityAfter,

        @Question(
                text = "How often does harm come of it with the measures in place?",
                why = "It decides whether what remains is acceptable.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 7",
                opens = {"mitigations design", "mitigations protection", "mitigations information"},
                lever = Lever.FACT)
        Likelihood probabilityAfter,

        @Question(
                text = "If the measures make the harm milder, is it written down how?",
                why = "Most measures only make it rarer.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 7",
                opens = {"mitigations design", "mitigations protection", "mitigations information"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri reductionExplained,

        @Question(
                text =
                        "If only warnings or training stand against it, is it written down why nothing stronger is possible?",
                why = "Design and barriers come first.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 7",
                opens = {"mitigations information"},
                lever = Lever.FACT)
        Tri informationJustified,

        @Question(
                text = "Who has accepted what remains?",
                why = "Printed; not judged.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 7",
                opens = {"mitigations design", "mitigations protection", "mitigations information"})
        String acceptedBy) {}
