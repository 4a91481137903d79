package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One cause of a failure. */
@Section(path = "causes", scope = Scope.FAILURE, title = "Causes", care = true)
public record FailureCauses(
        String subject,

        @Question(
                text = "What can cause it?",
                why = "A list of failures of the model alone is incomplete.",
                who = Who.ENGINEER,
                authority = "ISO 14971:2019 5",
                lever = Lever.FACT)
        FailureCause cause,

        Tri answer) {}
