package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One paper on security, and whether it is there. */
@Section(path = "hospital-it.papers", scope = Scope.PRODUCT, title = "Papers on security", care = true)
public record Artifacts(
        String subject,

        @Question(
                text = "Which papers on security are ready?",
                why = "Hospitals ask for them before they connect anything.",
                who = Who.SECURITY,
                opens = {"hospital-it.review-started yes"},
                lever = Lever.DESIGN,
                leverFrom = {"no"},
                leverTo = {"sbom", "mds2", "pen-test", "threat-model", "disaster-plan"})
        Artifact paper,

        Tri answer) {}
