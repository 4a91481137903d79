package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** A study with people. */
@Section(path = "study", scope = Scope.FUNCTION, title = "The study")
public record Study(
        String subject,

        @Question(
                text = "Do you plan a study of it with people or their data, or run one?",
                why = "A study has its own rules, and some need FDA's permission first.",
                who = Who.CLINICIAN,
                authority = "21 CFR 812.2(b)",
                opens = {"product.stage building", "product.stage study", "product.used-today study"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri planned,

        @Question(
                text = "Could the study seriously harm somebody's health, safety or welfare?",
                why = "Then FDA must approve it first.",
                who = Who.CLINICIAN,
                judgement = true,
                authority = "21 CFR 812.3(m)",
                opens = {"study.planned yes"},
                lever = Lever.FACT)
        Tri seriousRisk,

        @Question(
                text = "Is the testing noninvasive?",
                why = "One of four conditions of an exempt study of a diagnostic device.",
                who = Who.CLINICIAN,
                authority = "21 CFR 812.2(c)(3)",
                opens = {"study.planned yes"},
                lever = Lever.DESIGN)
        Tri noninvasive,

        @Question(
                text = "Does it need invasive sampling that is a significant risk?",
                why = "One of four conditions of an exempt study of a diagnostic device.",
                who = Who.CLINICIAN,
                authority = "21 CFR 812.2(c)(3)",
                opens = {"study.planned yes"},
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri riskySampling,

        @Question(
                text = "Does it by design bring energy into a person, such as X-rays or current?",
                why = "One of four conditions of an exempt study of a diagnostic device.",
                who = Who.ENGINEER,
                authority = "21 CFR 812.2(c)(3)",
                opens = {"study.planned yes"},
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri energy,

        @Question(
                text =
                        "Is no diagnosis used in the study unless another, medically established product or procedure confirms it?",
                why = "One of four conditions of an exempt study of a diagnostic device.",
                who = Who.CLINICIAN,
                authority = "21 CFR 812.2(c)(3)",
                opens = {"study.planned yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri confirmed,

        @Question(
                text = "Does any part of it take place outside the United States?",
                why = "FDA accepts such data on conditions.",
                who = Who.CLINICIAN,
                authority = "21 CFR 812.28",
                opens = {"study.planned yes"},
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri abroad) {}
