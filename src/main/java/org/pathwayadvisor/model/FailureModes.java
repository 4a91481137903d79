package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How failures are ranked. */
@Section(path = "failure-modes", scope = Scope.PRODUCT, title = "Failure modes", care = true)
public record FailureModes(
        String subject,

        @Question(
                text = "Is there a list of the ways it can fail, each with a severity that a clinician set?",
                why = "The worst failures come first, not the most frequent; not judged yet.",
                who = Who.CLINICIAN)
        Tri listed) {}
