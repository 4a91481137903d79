package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How uncertainty is shown. */
@Section(path = "uncertainty", scope = Scope.PRODUCT, title = "Uncertainty")
public record Uncertainty(
        String subject,
        @Question(text = "Does a low-confidence output reach a clinician for review?", why = "Comes with the evidence section.", who = Who.ENGINEER)
        Tri lowConfidenceReviewed) {}
