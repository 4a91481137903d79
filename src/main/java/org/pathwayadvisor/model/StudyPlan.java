package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** The numbers that a study of accuracy is planned with. */
@Section(path = "quality-bar.plan", scope = Scope.PRODUCT, title = "Planned study of accuracy", care = true)
public record StudyPlan(
        String subject,

        @Question(
                text = "Which one-sided error of the first kind is it planned with? Usual is 0.025.",
                why = "How often a study may pass by luck decides how many cases it needs.",
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
                min = 0.0001,
                max = 0.5)
        Num alpha,

        @Question(
                text = "With which power is it planned? Usual is 0.8.",
                why = "How often the study succeeds if the expected values are true.",
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
                min = 0.01,
                max = 0.9999)
        Num power,

        @Question(
                text = "How do sensitivity and specificity decide about success?",
                why = "Where both must pass, the chances of success multiply.",
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
        Endpoints endpoints,

        @Question(
                text = "Was the power computed for both goals together?",
                why = "Two goals with a power of 0.84 each pass together in 0.71 of studies.",
                who = Who.CLINICIAN,
                opens = {"quality-bar.plan.endpoints both"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri jointPower,

        @Question(
                text = "Is the error of the first kind divided between the two goals?",
                why = "Where both must pass, dividing it only costs cases.",
                who = Who.CLINICIAN,
                opens = {"quality-bar.plan.endpoints both"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri alphaSplit,

        @Question(
                text = "Which share (0 to 1) of the people it will be used on has the disease?",
                why = "Without it nobody knows how many alerts are right.",
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
                max = 1)
        Num prevalence,

        @Question(
                text = "Which share (0 to 1) of the people in the study has the disease?",
                why = "A study enriched with disease says nothing about predictive values in use.",
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
                max = 1)
        Num studyPrevalence,

        @Question(
                text = "How many people is the study to enrol?",
                why = "With a rare disease most of them do not count for sensitivity.",
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
                max = 100000000)
        Num enrolment,

        @Question(
                text = "How many images, eyes or lesions of one patient are counted on average?",
                why = "Two eyes of one patient are less than two patients.",
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
                min = 1,
                max = 10000)
        Num perPatient,

        @Question(
                text = "How alike are results within one patient (intraclass correlation, 0 to 1)?",
                why = "The more alike, the more of them are needed.",
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
                max = 1)
        Num correlation,

        @Question(
                text = "Does the analysis allow for several images, eyes or lesions of one patient?",
                why = "Otherwise its intervals are too narrow.",
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
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri clusteringAnalysed) {}
