package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What class III would need. */
@Section(path = "risk", scope = Scope.FUNCTION, title = "Risk and controls")
public record Risk(
        String subject,

        @Question(
                text =
                        "Would FDA's general and special controls (such as testing, labeling and a quality system) keep it reasonably safe and effective?",
                why = "Otherwise class III is possible.",
                who = Who.RA,
                judgement = true,
                authority = "FD&C Act 513(a)(1)",
                first = true,
                order = {"yes", "no"})
        Tri controlsSuffice,

        @Question(
                text = "Does it support or sustain life, or give information essential to that?",
                why = "One of three marks of class III.",
                who = Who.CLINICIAN,
                authority = "21 CFR 860.3",
                opens = {"risk.controls-suffice no", "risk.controls-suffice unknown"},
                order = {"no", "yes"})
        Tri lifeSupporting,

        @Question(
                text = "Is it of substantial importance in preventing harm to people's health?",
                why = "One of three marks of class III.",
                who = Who.CLINICIAN,
                judgement = true,
                authority = "FD&C Act 513(a)(1)(C)",
                opens = {"risk.controls-suffice no", "risk.controls-suffice unknown"},
                order = {"no", "yes"})
        Tri preventsImpairment,

        @Question(
                text = "Could it bring an unreasonable risk of illness or injury?",
                why = "One of three marks of class III.",
                who = Who.CLINICIAN,
                judgement = true,
                authority = "FD&C Act 513(a)(1)(C)",
                opens = {"risk.controls-suffice no", "risk.controls-suffice unknown"},
                order = {"no", "yes"})
        Tri unreasonable) {}
