package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How the product fits the work of its users. */
@Section(path = "clinical-ux", scope = Scope.PRODUCT, title = "Fit with clinical work", care = true)
public record ClinicalUx(
        String subject,

        @Question(
                text = "How does the output reach the user?",
                why = "What fits depends on what the user is doing.",
                who = Who.CLINICIAN,
                lever = Lever.DESIGN)
        Interaction interaction,

        @Question(
                text = "How many things does the user do at once?",
                why = "A chat needs attention that a busy ward does not have.",
                who = Who.CLINICIAN,
                lever = Lever.FACT)
        Busy busy,

        @Question(
                text = "How long does the user have for one decision?",
                why = "What takes longer than that is not used.",
                who = Who.CLINICIAN,
                lever = Lever.FACT)
        DecisionTime time,

        @Question(
                text = "Did you watch the very people who will use it, at two places or more?",
                why = "Other roles and other wards work differently.",
                who = Who.CLINICIAN,
                opens = {"deployment.workflow-watched yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri rightPeople,

        @Question(
                text = "Does it add steps to the work?",
                why = "Each step costs time and use.",
                who = Who.CLINICIAN,
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri extraSteps,

        @Question(
                text = "Did you measure what those steps bring?",
                why = "Steps without a benefit are left out by users.",
                who = Who.CLINICIAN,
                opens = {"clinical-ux.extra-steps yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri benefitMeasured,

        @Question(
                text = "Do its alerts interrupt the user?",
                why = "Interruptions tire, and tired users click alerts away.",
                who = Who.CLINICIAN,
                opens = {
                    "clinical-ux.interaction push-alert",
                    "clinical-ux.interaction embedded",
                    "clinical-ux.interaction worklist-flag"
                },
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri interruptive,

        @Question(
                text =
                        "Are there more alerts in a shift than clinicians there said they can handle, or too few true ones?",
                why = "Alerts beyond that are overridden.",
                who = Who.CLINICIAN,
                opens = {"clinical-ux.interruptive yes"},
                lever = Lever.FACT)
        Tri tooMany,

        @Question(
                text = "Does every alert reach a named role that is on duty?",
                why = "An alert to nobody is none.",
                who = Who.CLINICIAN,
                opens = {"clinical-ux.interaction push-alert", "clinical-ux.interaction worklist-flag"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri routed,

        @Question(
                text = "Is the output seen where the decision is made?",
                why = "Another screen is not opened.",
                who = Who.CLINICIAN,
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri visible) {}
