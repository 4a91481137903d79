package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One kind of measure against a failure. */
@Section(path = "mitigations", scope = Scope.FAILURE, title = "Measures against it", care = true)
public record FailureMeasures(
        String subject,

        @Question(
                text = "Which kinds of measures stand against it?",
                why = "A warning alone is the weakest measure.",
                who = Who.ENGINEER,
                authority = "ISO 14971:2019 7",
                lever = Lever.DESIGN,
                leverFrom = {"no"})
        Mitigation mitigation,

        Tri answer) {}
