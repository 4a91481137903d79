package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What the plan of changes holds. */
@Section(path = "change-plan", scope = Scope.FUNCTION, title = "The plan of changes", care = true)
public record ChangePlan(
        String subject,

        @Question(
                text = "Do all planned changes stay within the intended use?",
                why = "What leaves it cannot be in such a plan.",
                who = Who.RA,
                authority = "PCCP guidance VI",
                opens = {"submission.change-plan yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri withinUse,

        @Question(
                text = "Does it set acceptance criteria for each group of patients?",
                why = "An update can help most and harm some.",
                who = Who.CLINICIAN,
                authority = "PCCP guidance appendix A",
                opens = {"submission.change-plan yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri groupCriteria,

        @Question(
                text = "Does it say how an update is rolled back?",
                why = "Some updates go wrong.",
                who = Who.ENGINEER,
                authority = "PCCP guidance appendix A",
                opens = {"submission.change-plan yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri rollback,

        @Question(
                text = "Is each update tested on data that earlier updates were not tested on?",
                why = "A test set used again and again stops telling.",
                who = Who.ENGINEER,
                authority = "CADe guidance V",
                opens = {"model-changes updated-by-us", "model-changes learns-by-itself"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri freshTests,

        @Question(
                text = "Must each learned version pass a locked test before patients meet it?",
                why = "Else nobody has tested what is in use.",
                who = Who.ENGINEER,
                opens = {"model-changes learns-by-itself"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri releaseGates) {}
