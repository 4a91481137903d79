package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One way of learning, and whether the team takes it. */
@Section(path = "readiness.learning", scope = Scope.PRODUCT, title = "How the team learns", care = true)
public record LearningWays(
        String subject,

        @Question(
                text = "How does the team learn the clinical field?",
                why = "Knowing the field comes before designing for it.",
                lever = Lever.DESIGN,
                leverFrom = {"no"})
        Learning way,

        Tri answer) {}
