package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How a channel speaks with people. */
@Section(path = "talks", scope = Scope.CHANNEL, title = "What it says to people", data = true)
public record Talks(
        String subject,

        @Question(
                text = "Are the generated messages about the state of a patient, rather than appointments and bills?",
                why = "California asks a notice on clinical ones only.",
                authority = "Cal. HSC 1339.75",
                opens = {"touches generated-messages"},
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri clinical,

        @Question(
                text = "Does a clinic, facility or practice send them?",
                why = "The duty of California lies on these.",
                authority = "Cal. HSC 1339.75",
                opens = {"touches generated-messages"},
                lever = Lever.FACT)
        Tri fromClinic,

        @Question(
                text = "Does a licensed person read and review each message before it goes out?",
                why = "Then California asks no notice.",
                who = Who.CLINICIAN,
                authority = "Cal. HSC 1339.75",
                opens = {"touches generated-messages"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri reviewed,

        @Question(
                text = "Does each message say that AI wrote it, and how to reach a human?",
                why = "California asks it.",
                authority = "Cal. HSC 1339.75",
                opens = {"touches generated-messages"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri notice,

        @Question(
                text = "Does it give therapy without a licensed professional, or decide or talk as a therapist itself?",
                why = "Illinois forbids it.",
                who = Who.CLINICIAN,
                authority = "Ill. Public Act 104-0054",
                opens = {"touches mental-health"},
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri therapy,

        @Question(
                text = "Do you say, or let it say, that it provides mental health care or is a professional?",
                why = "Some states forbid the claim.",
                who = Who.LEGAL,
                authority = "Nev. AB 406 (2025)",
                opens = {"touches mental-health"},
                lever = Lever.CLAIM)
        Tri claimsCare,

        @Question(
                text = "Does it say that it is no human, before it starts, after a week and when asked?",
                why = "Several states ask it.",
                authority = "Utah Code 13-72a",
                opens = {"touches mental-health", "touches companion"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri notHuman,

        @Question(
                text = "Are identifiable health data from the talks sold or shared?",
                why = "Utah forbids it.",
                who = Who.LEGAL,
                authority = "Utah Code 13-72a",
                opens = {"touches mental-health"},
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri sellsTalk,

        @Question(
                text = "Can it deny, delay or change coverage on medical necessity without a licensed clinician?",
                why = "California and others forbid it.",
                who = Who.CLINICIAN,
                authority = "Cal. HSC 1367.01",
                opens = {"touches coverage"},
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri refusesAlone) {}
