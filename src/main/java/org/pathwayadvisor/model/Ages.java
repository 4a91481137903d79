package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How young the patients are. */
@Section(path = "populations.ages", scope = Scope.PRODUCT, title = "Ages", care = true)
public record Ages(
        String subject,

        @Question(
                text = "Do you claim that it works for patients younger than 22?",
                why = "For FDA whoever is younger than 22 is a pediatric patient.",
                who = Who.RA,
                authority = "21 CFR 814.3(s)",
                opens = {"populations.groups-planned yes", "populations.groups-planned no"},
                lever = Lever.CLAIM)
        Tri youngClaimed,

        @Question(
                text = "How young are the youngest patients that the label names?",
                why = "An adult from 18 on reaches into what FDA calls pediatric.",
                who = Who.RA,
                authority = "21 CFR 814.3(s)",
                opens = {"populations.groups-planned yes", "populations.groups-planned no"},
                lever = Lever.CLAIM)
        YoungestAge youngest,

        @Question(
                text = "Do you have results for patients younger than 22 alone?",
                why = "Results in older patients do not carry over by themselves.",
                who = Who.CLINICIAN,
                authority = "21 CFR 814.3(s)",
                opens = {
                    "populations.ages.young-claimed yes",
                    "populations.ages.youngest under-18",
                    "populations.ages.youngest from-18"
                },
                lever = Lever.HISTORY)
        Tri youngShown) {}
