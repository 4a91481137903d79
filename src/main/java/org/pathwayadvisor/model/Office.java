package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Administrative support. */
@Section(path = "office", scope = Scope.FUNCTION, title = "Office work")
public record Office(
        String subject,

        @Question(
                text = "Is any result shown or used for the care of a single patient?",
                why = "Office software supports the facility, not one patient's care.",
                authority = "FD&C Act 520(o)(1)(A)",
                opens = {"purpose office"},
                lever = Lever.DESIGN)
        Tri aboutOnePatient) {}
