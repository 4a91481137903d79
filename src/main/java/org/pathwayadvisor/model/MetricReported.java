package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One figure of performance, and whether it is reported. */
@Section(path = "quality-bar.metrics", scope = Scope.PRODUCT, title = "Figures that are reported", care = true)
public record MetricReported(
        String subject,

        @Question(
                text = "Which figures of performance do you report?",
                why = "Accuracy, F1 and AUC alone do not say what is missed at the threshold in use.",
                who = Who.CLINICIAN,
                opens = {
                    "quality-bar.context serious-screening",
                    "quality-bar.context other-screening",
                    "quality-bar.context triage",
                    "quality-bar.context rule-out",
                    "quality-bar.context confirmation",
                    "quality-bar.context second-look",
                    "quality-bar.context early-warning"
                },
                lever = Lever.DESIGN)
        Metric metric,

        Tri answer) {}
