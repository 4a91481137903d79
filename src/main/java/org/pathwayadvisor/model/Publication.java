package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Where and how results are published. */
@Section(path = "publication", scope = Scope.PRODUCT, title = "Publication", care = true)
public record Publication(
        String subject,

        @Question(
                text = "Where does publication of the results stand?",
                why = "Clinicians want to read them; FDA does not ask for it.",
                who = Who.PM,
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                lever = Lever.DESIGN,
                leverTo = {"planned"})
        PublicationPlan plan,

        @Question(
                text = "Is a reporting guideline named as proof that the study is good?",
                why = "Such a guideline says how to report, not how good it is.",
                who = Who.PM,
                opens = {"publication.plan planned", "publication.plan submitted", "publication.plan peer-reviewed"},
                lever = Lever.CLAIM)
        Tri asProof) {}
