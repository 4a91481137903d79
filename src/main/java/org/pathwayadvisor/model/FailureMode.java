package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One way in which the product can fail. */
@Section(path = "", scope = Scope.FAILURE, title = "A failure mode", care = true)
public record FailureMode(
        String subject,

        @Question(
                text = "What goes wrong, in a sentence?",
                why = "Printed; not judged.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 5")
        String description,

        @Question(
                text = "What does it do to the patient?",
                why = "A delayed diagnosis is not a wrong treatment.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 5",
                lever = Lever.FACT)
        HarmType harm,

        @Question(
                text = "How bad is the harm, before any measure against it?",
                why = "The gravest failures come first, and some may not stay unmitigated.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 5",
                lever = Lever.FACT)
        HarmSeverity severity,

        @Question(
                text = "How often would harm come of it, before any measure against it?",
                why = "Together with severity it makes the risk.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 5",
                lever = Lever.FACT)
        Likelihood probability,

        @Question(
                text = "What does that probability rest on?",
                why = "Where nobody knows it, the failure is taken to happen.",
                who = Who.ENGINEER,
                authority = "ISO 14971:2019 5",
                lever = Lever.FACT)
        LikelihoodBasis probabilityBasis,

        @Question(
                text = "How soon is the decision due that it hits?",
                why = "The same error harms more where nobody has time to notice.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 5",
                lever = Lever.FACT)
        Urgency timeCriticality,

        @Question(
                text = "Has a clinician signed its severity?",
                why = "Severity is a clinical judgment.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 5",
                lever = Lever.FACT)
        Tri clinicianSigned,

        @Question(
                text = "How surely is it noticed before it harms?",
                why = "Noticing lowers how often harm comes of it, never how bad the harm is.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 5",
                lever = Lever.FACT)
        Detectability detectability,

        @Question(
                text = "By whom or what is it noticed?",
                why = "People get worse at noticing the longer a product is right.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 5",
                opens = {"detectability certain", "detectability likely", "detectability unlikely"},
                lever = Lever.DESIGN,
                leverTo = {"automated-check"},
                leverSaid = {"automated-check: build a check that notices it"})
        DetectedBy detectedBy,

        @Question(
                text = "Is there evidence that it is noticed in practice?",
                why = "Only noticing that is real and verified counts.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 5",
                opens = {"detected-by nobody", "detected-by clinician"},
                lever = Lever.FACT)
        Tri detectionShown,

        @Question(
                text = "Can the harm be undone?",
                why = "Printed with the severity.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 5",
                lever = Lever.FACT)
        Tri reversible) {}
