package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One guideline, and whether the report follows it. */
@Section(path = "publication.guidelines", scope = Scope.PRODUCT, title = "Reporting guidelines", care = true)
public record Reporting(
        String subject,

        @Question(
                text = "Which reporting guidelines does the report follow?",
                why = "Each kind of study has its own.",
                who = Who.CLINICIAN,
                opens = {"publication.plan planned", "publication.plan submitted", "publication.plan peer-reviewed"},
                lever = Lever.DESIGN,
                leverFrom = {"no"})
        ReportingGuideline guideline,

        Tri answer) {}
