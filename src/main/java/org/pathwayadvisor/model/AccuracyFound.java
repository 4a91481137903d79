package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What a study of accuracy found. */
@Section(path = "quality-bar.results", scope = Scope.PRODUCT, title = "Results of the study of accuracy", care = true)
public record AccuracyFound(
        String subject,

        @Question(
                text = "How many of the cases with the disease did it find?",
                why = "The lower bound of the sensitivity follows from it; the share alone proves nothing.",
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
                max = 10000000)
        Num truePositives,

        @Question(
                text = "How many of the cases without the disease did it leave alone?",
                why = "The lower bound of the specificity follows from it.",
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
                max = 10000000)
        Num trueNegatives,

        @Question(
                text = "For how many further cases with the disease did it give no answer?",
                why = "Left out, they make the sensitivity look better than it is.",
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
                max = 10000000)
        Num noAnswerPositives,

        @Question(
                text = "For how many further cases without the disease did it give no answer?",
                why = "Left out, they make the specificity look better than it is.",
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
                max = 10000000)
        Num noAnswerNegatives,

        @Question(
                text = "Is a predictive value (PPV or NPV) the main result?",
                why = "Predictive values depend on how common the disease is where they were found.",
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
                lever = Lever.HISTORY)
        Tri predictivePrimary) {}
