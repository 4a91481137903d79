package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One step of the plan, and whether it is done. */
@Section(path = "plan.done", scope = Scope.PRODUCT, title = "Work already done")
public record PlanDone(
        String subject,

        @Question(
                text = "Which work is already done?",
                why = "What is done is taken off the plan.",
                lever = Lever.HISTORY)
        DoneStep step,

        Tri answer) {}
