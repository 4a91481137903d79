package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Whether a function is one that FDA names as lower risk, and keeps to it. */
@Section(path = "lower-risk", scope = Scope.FUNCTION, title = "Lower-risk functions")
public record LowerRisk(
        String subject,

        @Question(
                text = "Which of these is it, and nothing more?",
                why = "FDA leaves these alone; what is not in its list must be asked.",
                authority = "DSF policy App. B",
                opens = {"user patient-or-caregiver", "purpose advise"},
                lever = Lever.CLAIM)
        LowerRiskKind kind,

        @Question(
                text =
                        "Does it tell this one person what disease they have, treat them, or say which treatment or dose to take or change?",
                why = "Then it is no longer help with self-management.",
                who = Who.CLINICIAN,
                authority = "DSF policy V.A",
                opens = {"user patient-or-caregiver", "lower-risk.kind picture-for-clinician"},
                lever = Lever.DESIGN,
                leverSaid = {"no: keep to general advice; tell no one person what they have or should take"})
        Tri specificAdvice,

        @Question(
                text = "Is it unsafe without a clinician's oversight, or meant to replace or put off care by one?",
                why = "FDA leaves alone what stands beside professional care.",
                who = Who.CLINICIAN,
                authority = "DSF policy V.B",
                opens = {"user patient-or-caregiver", "lower-risk.kind picture-for-clinician"},
                lever = Lever.FACT)
        Tri replacesCare,

        @Question(
                text = "Does it analyse what a sensor or another device measures, beyond showing it over time?",
                why = "FDA regulates software that analyses the data of devices.",
                who = Who.ENGINEER,
                authority = "DSF policy V.A",
                opens = {"user patient-or-caregiver", "lower-risk.kind picture-for-clinician"},
                lever = Lever.DESIGN)
        Tri analysesDeviceData) {}
