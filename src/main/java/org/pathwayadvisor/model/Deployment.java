package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How it reaches clinical use. */
@Section(path = "deployment", scope = Scope.PRODUCT, title = "Deployment and clinical use", care = true)
public record Deployment(
        String subject,

        @Question(
                text = "Have you planned the time from signed contract to first clinical use?",
                why = "Hospital reviews and integration take months; not judged yet.")
        Tri planned,

        @Question(
                text = "Has somebody of your team watched clinicians do this work?",
                why = "Interviews alone do not show how the work is done; not judged yet.",
                who = Who.CLINICIAN)
        Tri workflowWatched) {}
