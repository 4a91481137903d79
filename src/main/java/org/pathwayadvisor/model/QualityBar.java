package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** The clinical quality bar. */
@Section(path = "quality-bar", scope = Scope.PRODUCT, title = "Quality bar", care = true)
public record QualityBar(
        String subject,

        @Question(
                text = "Which sensitivity (share of true cases found, 0 to 1) must it prove to exceed?",
                why = "The number of cases follows from it; not judged yet.",
                who = Who.CLINICIAN,
                max = 1)
        Num sensitivityGoal,

        @Question(
                text = "Which specificity (share of healthy cases left alone, 0 to 1) must it prove to exceed?",
                why = "The number of cases follows from it; not judged yet.",
                who = Who.CLINICIAN,
                max = 1)
        Num specificityGoal,

        @Question(
                text = "Has a clinician signed these goals?",
                why = "The bar is a clinical decision; not judged yet.",
                who = Who.CLINICIAN)
        Tri signed) {}
