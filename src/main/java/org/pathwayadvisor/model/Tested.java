package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One kind of study, and whether it was done. */
@Section(path = "evidence.studies", scope = Scope.PRODUCT, title = "Studies done", care = true)
public record Tested(
        String subject,

        @Question(
                text = "Which of these studies of it are done?",
                why = "Each kind of product needs its own; what is missing is named.",
                who = Who.CLINICIAN,
                authority = "21 CFR 892.2080",
                opens = {
                    "product.stage building",
                    "product.stage study",
                    "product.stage submitting",
                    "product.stage deploying",
                    "product.stage in-use"
                },
                lever = Lever.HISTORY)
        StudyKind kind,

        Tri answer) {}
