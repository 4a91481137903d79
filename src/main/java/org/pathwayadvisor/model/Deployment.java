package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** The plan from contract to clinical use. */
@Section(path = "deployment", scope = Scope.PRODUCT, title = "Deployment and clinical use", care = true)
public record Deployment(
        String subject,

        @Question(
                text = "What does your plan call the launch?",
                why = "Revenue and benefit start with the first use with patients, not with the contract.",
                lever = Lever.DESIGN,
                leverTo = {"first-clinical-use"})
        LaunchBasis launch,

        @Question(
                text = "Have you planned the time from signed contract to first clinical use?",
                why = "Hospital reviews and integration take months.",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri planned,

        @Question(
                text = "How long does the plan give from signed contract to active clinical use?",
                why = "Six to eighteen months are usual.",
                opens = {"deployment.planned yes"},
                lever = Lever.DESIGN,
                leverTo = {"six-to-eighteen", "over-eighteen"})
        MonthsToUse months,

        @Question(
                text =
                        "Has the hospital confirmed a shorter time in writing, such as by an interface that runs already?",
                why = "A time below six months needs the hospital behind it.",
                opens = {"deployment.months under-six"},
                lever = Lever.FACT)
        Tri siteConfirmed,

        @Question(
                text = "Does the plan hold the buying process of hospitals?",
                why = "Procurement and legal review come before any use.",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri procurement,

        @Question(
                text = "Is the work after the contract paid for: integration, training, support?",
                why = "A signed contract without that work stays unused.",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri afterCloseFunded,

        @Question(
                text = "Has somebody of your team watched clinicians do this work?",
                why = "Interviews alone do not show how the work is done.",
                who = Who.CLINICIAN,
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri workflowWatched) {}
