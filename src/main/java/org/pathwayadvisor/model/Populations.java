package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Who the product works for. */
@Section(path = "populations", scope = Scope.PRODUCT, title = "Populations", care = true)
public record Populations(
        String subject,

        @Question(
                text = "Do you plan to report results for each group of patients, such as by age, sex and ethnicity?",
                why = "A good average can hide a group for whom it fails.",
                who = Who.CLINICIAN,
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri groupsPlanned,

        @Question(
                text = "Were the groups and their comparison written down before anybody saw results?",
                why = "Of many groups looked at afterwards, some differ by chance alone.",
                who = Who.CLINICIAN,
                opens = {"evidence.by-group yes"},
                lever = Lever.HISTORY)
        Tri plannedFirst,

        @Question(
                text = "Do the test data say age, sex, race and ethnicity of each patient?",
                why = "Without them nobody can tell for whom it works.",
                who = Who.ENGINEER,
                authority = "Age, race and ethnicity guidance 2017",
                opens = {"populations.groups-planned yes", "evidence.by-group yes", "evidence.by-group no"},
                lever = Lever.FACT)
        Tri demographics,

        @Question(
                text = "Were groups looked at by two traits at once, such as older women?",
                why = "It can work for women and for old people, and fail old women.",
                who = Who.CLINICIAN,
                opens = {"evidence.by-group yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri combined,

        @Question(
                text = "Is it written down what follows where a group does worse: cause, remedy, label?",
                why = "Decided beforehand, a difference is dealt with rather than explained away.",
                who = Who.PM,
                opens = {"populations.groups-planned yes", "evidence.by-group yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri differencePlan,

        @Question(
                text = "Does the label name the groups for whom it was not tested or works less well?",
                why = "Users can hold back only where they are told.",
                who = Who.RA,
                opens = {"evidence.by-group yes", "evidence.by-group no"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri labelLimits,

        @Question(
                text = "Is each large difference between groups explained in writing, and accepted by a clinician?",
                why = "A difference can have a reason that holds, and somebody must answer for it.",
                who = Who.CLINICIAN,
                opens = {"evidence.by-group yes"},
                lever = Lever.FACT)
        Tri differenceAccepted,

        @Question(
                text = "Do you argue that others, such as a predicate or a competitor, report no groups either?",
                why = "What others left out shows nothing about your product.",
                who = Who.RA,
                opens = {"populations.groups-planned no", "evidence.by-group no"},
                lever = Lever.CLAIM)
        Tri othersAsExcuse) {}
