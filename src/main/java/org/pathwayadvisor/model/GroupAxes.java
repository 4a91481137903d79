package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One way to group patients, and whether results are planned by it. */
@Section(path = "populations.axes", scope = Scope.PRODUCT, title = "Groups of patients", care = true)
public record GroupAxes(
        String subject,

        @Question(
                text = "By which of these will results be reported?",
                why = "A group that nobody looks at is one for whom nothing is shown.",
                who = Who.CLINICIAN,
                opens = {"populations.groups-planned yes"},
                lever = Lever.DESIGN,
                leverFrom = {"no"})
        GroupAxis axis,

        Tri answer) {}
