package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One piece of building work, and whether a late start of the regulatory work means doing it again. */
@Section(path = "plan.redo", scope = Scope.PRODUCT, title = "Work to do again")
public record PlanRedo(
        String subject,

        @Question(
                text = "If you build for a year before any regulatory work, what of it must be done again?",
                why = "What an early start saves is computed from this, and from nothing else.",
                lever = Lever.FACT)
        Redo work,

        Tri answer) {}
