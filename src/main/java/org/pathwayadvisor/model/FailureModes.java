package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How failures are ranked. */
@Section(path = "failure-modes", scope = Scope.PRODUCT, title = "Failure modes")
public record FailureModes(
        String subject,
        @Question(text = "Is there a list of failure modes with a clinician's severity for each?", why = "Comes with the evidence section.", who = Who.CLINICIAN)
        Tri listed) {}
