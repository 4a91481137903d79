package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How the study with readers is designed. */
@Section(path = "reader-study", scope = Scope.PRODUCT, title = "Study with readers", care = true)
public record ReaderStudy(
        String subject,

        @Question(
                text = "How many readers take part?",
                why = "Too few readers show little of the next.",
                who = Who.CLINICIAN,
                opens = {"evidence.studies reader-study"},
                max = 100000)
        Num readers,

        @Question(
                text = "How many weeks lie between two readings of the same case?",
                why = "Readers remember cases.",
                who = Who.CLINICIAN,
                authority = "CADe clinical guidance IV",
                opens = {"evidence.studies reader-study"},
                max = 1000)
        Num washoutWeeks,

        @Question(
                text = "Does the analysis treat both readers and cases as samples of many?",
                why = "Else the interval is too narrow.",
                who = Who.CLINICIAN,
                authority = "CADe clinical guidance IV",
                opens = {"evidence.studies reader-study"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri bothRandom) {}
