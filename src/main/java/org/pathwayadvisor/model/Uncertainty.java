package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How uncertainty is shown. */
@Section(path = "uncertainty", scope = Scope.PRODUCT, title = "Uncertainty", care = true)
public record Uncertainty(
        String subject,

        @Question(
                text = "Does a clinician review the outputs that it is unsure about?",
                why = "An unsure output must not look sure; not judged yet.",
                who = Who.ENGINEER)
        Tri lowConfidenceReviewed) {}
