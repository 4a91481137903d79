package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Team and readiness. */
@Section(path = "readiness", scope = Scope.PRODUCT, title = "Team and readiness", care = true)
public record Readiness(
        String subject,

        @Question(
                text = "Since when do clinicians advise you on the design?",
                why = "Clinical advice belongs at the start.",
                lever = Lever.HISTORY)
        AdvisorsSince advisors,

        @Question(
                text = "When did you begin the regulatory strategy?",
                why = "Work done before it is often done again.",
                lever = Lever.HISTORY)
        StrategyStart strategy,

        @Question(
                text = "Is there a plan for when and how to talk to FDA, such as a Pre-Submission?",
                why = "FDA answers before the expensive work, not after it.",
                who = Who.RA,
                authority = "FD&C Act 513(g)",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri fdaPlan,

        @Question(
                text = "Has somebody written down why no talk with FDA is needed?",
                why = "A product that is no device may need none, with a reason.",
                who = Who.RA,
                opens = {"readiness.fda-plan no"},
                lever = Lever.FACT)
        Tri fdaPlanNotNeeded,

        @Question(
                text = "Is there a champion in each hospital that you aim at?",
                why = "Hospitals listen to their own people.",
                lever = Lever.FACT)
        Tri champion,

        @Question(
                text = "Has the hospital permitted your people to join rounds?",
                why = "Patients are there; access needs permission.",
                who = Who.CLINICIAN,
                opens = {"readiness.learning rounds"},
                lever = Lever.FACT)
        Tri roundsAllowed) {}
