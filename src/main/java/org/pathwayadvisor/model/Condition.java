package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** The condition a function is about. */
@Section(path = "condition", scope = Scope.FUNCTION, title = "The condition")
public record Condition(
        String subject,

        @Question(
                text = "Which disease or finding, in your own words?",
                why = "Printed; not judged.",
                who = Who.CLINICIAN,
                first = true)
        String name,

        @Question(
                text = "Which of these is that disease or finding?",
                why = "FDA's device types are told apart by it.",
                who = Who.CLINICIAN,
                authority = "21 CFR 860.3",
                first = true,
                lever = Lever.FACT)
        Target target,

        @Question(
                text = "How bad is it if untreated?",
                why = "Sets the international risk label; never the FDA class.",
                who = Who.CLINICIAN,
                judgement = true,
                authority = "IMDRF N12",
                first = true,
                lever = Lever.FACT)
        DiseaseState state) {}
