package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** The clinical quality bar. */
@Section(path = "quality-bar", scope = Scope.PRODUCT, title = "Quality bar")
public record QualityBar(
        String subject,
        @Question(text = "Which sensitivity must the lower bound exceed?", why = "Comes with the evidence section.", who = Who.CLINICIAN, max = 1)
        Num sensitivityGoal,
        @Question(text = "Which specificity must the lower bound exceed?", why = "Comes with the evidence section.", who = Who.CLINICIAN, max = 1)
        Num specificityGoal,
        @Question(text = "Has a clinician signed the goals?", why = "Comes with the evidence section.", who = Who.CLINICIAN)
        Tri signed) {}
