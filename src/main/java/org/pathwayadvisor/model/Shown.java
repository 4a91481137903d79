package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What shows today that the product works. */
@Section(path = "evidence", scope = Scope.PRODUCT, title = "Evidence", care = true)
public record Shown(
        String subject,

        @Question(
                text = "What shows today that it works?",
                why = "What evidence is still missing follows from it.",
                who = Who.CLINICIAN,
                first = true,
                lever = Lever.HISTORY)
        EvidenceLevel level,

        @Question(
                text = "How many cases with the disease are in hand?",
                why = "Decides how precise your results can be.",
                who = Who.CLINICIAN,
                max = 10000000)
        Num positives,

        @Question(
                text = "How many cases without the disease are in hand?",
                why = "Decides how precise your results can be.",
                who = Who.CLINICIAN,
                max = 10000000)
        Num negatives,

        @Question(
                text = "Do you have results by age, sex and ethnicity?",
                why = "A good average can hide a group for whom it fails.",
                who = Who.CLINICIAN,
                lever = Lever.HISTORY)
        Tri byGroup,

        @Question(
                text = "What shows that its output has to do with the disease at all?",
                why = "The first of three pillars of clinical evidence.",
                who = Who.CLINICIAN,
                authority = "IMDRF N41",
                opens = {
                    "product.stage building",
                    "product.stage study",
                    "product.stage submitting",
                    "product.stage deploying",
                    "product.stage in-use"
                },
                lever = Lever.FACT)
        Association association,

        @Question(
                text = "Where does that stand (title, year)?",
                why = "Printed beside the pillar.",
                who = Who.CLINICIAN,
                opens = {
                    "evidence.association literature",
                    "evidence.association guideline",
                    "evidence.association new-study"
                })
        String associationSource,

        @Question(
                text = "Do single clinicians champion it, such as early users who love it?",
                why = "Champions help to design a study; they are no validation.",
                who = Who.PM,
                opens = {
                    "product.stage building",
                    "product.stage study",
                    "product.stage submitting",
                    "product.stage deploying",
                    "product.stage in-use"
                },
                lever = Lever.FACT)
        Tri championed,

        @Question(
                text = "Are their words used as evidence that it works?",
                why = "Praise is no evidence.",
                who = Who.PM,
                opens = {"evidence.championed yes"},
                lever = Lever.CLAIM)
        Tri testimonials,

        @Question(
                text = "Do you claim that patients fare better with it?",
                why = "Such a claim needs a study of outcomes, and readers expect to see it published.",
                who = Who.CLINICIAN,
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                lever = Lever.CLAIM)
        Tri outcomeClaim) {}
