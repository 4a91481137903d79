package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Who uses a function, and how. */
@Section(path = "", scope = Scope.FUNCTION, title = "People and time")
public record Use(
        String subject,

        @Question(
                text = "Who acts on its output?",
                why = "Only a licensed clinician can use excluded decision support.",
                authority = "FD&C Act 520(o)(1)(E)(ii)",
                first = true,
                lever = Lever.DESIGN,
                leverTo = {"specialist", "other-clinician", "patient-or-caregiver", "staff"},
                leverSaid = {
                    "specialist: let only specialists act on its output",
                    "other-clinician: let only clinicians act on its output"
                })
        User user,

        @Question(
                text = "How soon must they act?",
                why = "Without time to check the basis there is no excluded decision support.",
                who = Who.CLINICIAN,
                authority = "CDS guidance 2026 IV(4)",
                first = true,
                lever = Lever.FACT,
                order = {"no-hurry", "days", "hours", "minutes"})
        TimeToAct timeToAct,

        @Question(
                text = "In practice, is there enough time to check the reasons before acting?",
                why = "Hours may or may not be enough.",
                who = Who.CLINICIAN,
                judgement = true,
                authority = "CDS guidance 2026 IV(4)",
                opens = {"time-to-act hours"},
                lever = Lever.FACT,
                order = {"yes", "no"})
        Tri enoughTime,

        @Question(
                text = "Can they see why, and check it, before acting?",
                why = "Clinicians must be able to judge for themselves, not mainly rely on it.",
                who = Who.CLINICIAN,
                authority = "FD&C Act 520(o)(1)(E)(iii)",
                first = true,
                lever = Lever.DESIGN,
                leverTo = {"yes"},
                leverSaid = {"yes: show the reasons behind each output, so that they can check them before they act"})
        Tri basisShown,

        @Question(
                text = "If it stays silent, does somebody still look as usual?",
                why = "Several device types stand beside usual care, not in its place.",
                who = Who.CLINICIAN,
                authority = "21 CFR 892.2080",
                first = true,
                lever = Lever.DESIGN,
                leverTo = {"yes"},
                leverSaid = {"yes: keep it beside usual care, so that somebody still looks when it stays silent"})
        Tri usualCareContinues,

        @Question(
                text = "What happens to the model after release?",
                why = "Updates may need a change control plan.",
                who = Who.ENGINEER,
                authority = "FD&C Act 515C",
                first = true,
                lever = Lever.DESIGN,
                leverTo = {"fixed", "updated-by-us", "learns-by-itself"},
                leverSaid = {
                    "fixed: release a model that does not change; each new one is a release of its own",
                    "updated-by-us: change the model only by releases of yours"
                })
        ModelChanges modelChanges,

        @Question(
                text = "Which of these comes closest to what it does?",
                why = "FDA's device types are told apart by it.",
                who = Who.RA,
                authority = "21 CFR 860.3",
                first = true,
                lever = Lever.CLAIM)
        Task task) {}
