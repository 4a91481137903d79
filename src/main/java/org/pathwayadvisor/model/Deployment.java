package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How it reaches clinical use. */
@Section(path = "deployment", scope = Scope.PRODUCT, title = "Deployment and clinical use")
public record Deployment(
        String subject,
        @Question(text = "Is the way from contract to first clinical use planned?", why = "Comes with the deployment section.")
        Tri planned,
        @Question(text = "Was the clinical workflow watched directly?", why = "Comes with the deployment section.", who = Who.CLINICIAN)
        Tri workflowWatched) {}
