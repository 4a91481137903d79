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
                first = true)
        User user,

        @Question(
                text = "How soon must they act?",
                why = "Without time to check the basis there is no excluded decision support.",
                who = Who.CLINICIAN,
                authority = "CDS guidance 2026 IV(4)",
                first = true,
                order = {"no-hurry", "days", "hours", "minutes"})
        TimeToAct timeToAct,

        @Question(
                text = "In practice, is there enough time to check the reasons before acting?",
                why = "Hours may or may not be enough.",
                who = Who.CLINICIAN,
                judgement = true,
                authority = "CDS guidance 2026 IV(4)",
                opens = {"time-to-act hours"},
                order = {"yes", "no"})
        Tri enoughTime,

        @Question(
                text = "Can they see why, and check it, before acting?",
                why = "Clinicians must be able to judge for themselves, not mainly rely on it.",
                who = Who.CLINICIAN,
                authority = "FD&C Act 520(o)(1)(E)(iii)",
                first = true)
        Tri basisShown,

        @Question(
                text = "If it stays silent, does somebody still look as usual?",
                why = "Several device types stand beside usual care, not in its place.",
                who = Who.CLINICIAN,
                authority = "21 CFR 892.2080",
                first = true)
        Tri usualCareContinues,

        @Question(
                text = "What happens to the model after release?",
                why = "Updates may need a change control plan.",
                who = Who.ENGINEER,
                authority = "FD&C Act 515C",
                first = true)
        ModelChanges modelChanges,

        @Question(
                text = "Which of these comes closest to what it does?",
                why = "FDA's device types are told apart by it.",
                who = Who.RA,
                authority = "21 CFR 860.3",
                first = true)
        Task task) {}
