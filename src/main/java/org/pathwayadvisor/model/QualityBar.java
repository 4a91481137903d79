package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** The clinical quality bar. */
@Section(path = "quality-bar", scope = Scope.PRODUCT, title = "Quality bar", care = true)
public record QualityBar(
        String subject,

        @Question(
                text = "Which of these is its clinical use closest to?",
                why = "How many misses and false alarms are tolerable depends on what the output is used for.",
                who = Who.CLINICIAN,
                lever = Lever.FACT)
        ClinicalContext context,

        @Question(
                text = "Is the bar written down as a sensitivity and a specificity, each with a goal?",
                why =
                        "A bar in clinical terms says what is missed and what is raised falsely; an error rate says neither.",
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
        Tri stated,

        @Question(
                text = "Is it written down which errors are acceptable: misses, false alarms, and how many of each?",
                why = "A miss and a false alarm harm differently, so each needs a limit of its own.",
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
        Tri errorTypes,

        @Question(
                text = "How bad is it for a patient whose case it misses?",
                why = "A grave miss rules out a bar made for triage.",
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
                lever = Lever.FACT)
        HarmSeverity missedHarm,

        @Question(
                text = "How bad is it for somebody whom it flags falsely?",
                why = "A low specificity is tolerable only while false alarms do little harm.",
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
                lever = Lever.FACT)
        HarmSeverity falseAlarmHarm,

        @Question(
                text = "Is each positive confirmed by something else before anybody acts on it?",
                why = "False alarms are tolerable in screening because they are caught downstream.",
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
        Tri positivesConfirmed,

        @Question(
                text = "Which sensitivity (share of true cases found, 0 to 1) must it prove to exceed?",
                why = "The lower bound of what is found must exceed it; the number of cases follows from it.",
                who = Who.CLINICIAN,
                max = 1)
        Num sensitivityGoal,

        @Question(
                text = "Which sensitivity (0 to 1) do you expect it to have?",
                why = "A study can only succeed where the expected value lies above the goal.",
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
        Num sensitivityExpected,

        @Question(
                text = "Which specificity (share of healthy cases left alone, 0 to 1) must it prove to exceed?",
                why = "The lower bound of what is found must exceed it; the number of cases follows from it.",
                who = Who.CLINICIAN,
                max = 1)
        Num specificityGoal,

        @Question(
                text = "Which specificity (0 to 1) do you expect it to have?",
                why = "A study can only succeed where the expected value lies above the goal.",
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
        Num specificityExpected,

        @Question(
                text = "Where do these goals come from?",
                why = "A rule of thumb plans a study; it does not justify a submission.",
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
                lever = Lever.FACT)
        GoalSource goalSource,

        @Question(
                text = "Has a clinician signed these goals?",
                why = "The bar is a clinical decision.",
                who = Who.CLINICIAN,
                lever = Lever.FACT)
        Tri signed,

        @Question(
                text = "Is the bar one error rate for everything, such as below 5 %?",
                why = "No such rate is right everywhere: how bad an error is decides how rare it must be.",
                who = Who.CLINICIAN,
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri singleErrorRate) {}
