package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One item of the checklist, and whether the team calls it done. */
@Section(path = "readiness.done", scope = Scope.PRODUCT, title = "What you call done", care = true)
public record Claims(
        String subject,

        @Question(
                text = "Which of these do you call done?",
                why = "A claim is held against the answers.",
                lever = Lever.CLAIM)
        ReadinessItem item,

        Tri answer) {}
