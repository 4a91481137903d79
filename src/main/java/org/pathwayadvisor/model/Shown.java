package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What shows today that the product works. */
@Section(path = "evidence", scope = Scope.PRODUCT, title = "Evidence", care = true)
public record Shown(
        String subject,

        @Question(
                text = "What shows today that it works?",
                why = "What evidence is still missing follows from it; not judged yet.",
                who = Who.CLINICIAN,
                first = true)
        EvidenceLevel level,

        @Question(
                text = "How many cases with the disease are in hand?",
                why = "Decides how precise your results can be; not judged yet.",
                who = Who.CLINICIAN,
                max = 10000000)
        Num positives,

        @Question(
                text = "How many cases without the disease are in hand?",
                why = "Decides how precise your results can be; not judged yet.",
                who = Who.CLINICIAN,
                max = 10000000)
        Num negatives,

        @Question(
                text = "Do you have results by age, sex and ethnicity?",
                why = "A good average can hide a group for whom it fails; not judged yet.",
                who = Who.CLINICIAN)
        Tri byGroup) {}
