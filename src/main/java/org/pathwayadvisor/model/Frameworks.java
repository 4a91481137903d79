package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What is in place for duties outside HIPAA. */
@Section(path = "data.duties", scope = Scope.PRODUCT, title = "Duties outside HIPAA", data = true)
public record Frameworks(
        String subject,

        @Question(
                text = "Can users see the descriptions of the model that the rule on certified health IT lists?",
                why = "A certified product with a predictive model must show them.",
                who = Who.RA,
                authority = "45 CFR 170.315(b)(11)",
                opens = {"data.matters sold-with-certified-ehr", "data.matters certified-ehr-maker"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri sourceAttributes,

        @Question(
                text = "Is there a model card: inputs, groups, performance, limits?",
                why = "Customers must look for discrimination by it, and ask for it.",
                who = Who.ENGINEER,
                authority = "45 CFR 92.210",
                opens = {"data.matters predicts", "data.matters supports-care-decisions"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri modelCard,

        @Question(
                text =
                        "Did you look for tools that use race, sex, age or the like, and act against discrimination by them?",
                why = "Who receives federal money must.",
                who = Who.LEGAL,
                authority = "45 CFR 92.210",
                opens = {"data.matters federal-money"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri biasChecked,

        @Question(
                text =
                        "Does a privacy or security exception of the rule on information blocking cover each refusal to an app of the patient?",
                why = "HIPAA asks no agreement with an app that the patient chose.",
                who = Who.LEGAL,
                authority = "45 CFR 171.202",
                opens = {"data.matters refuses-patient-apps"},
                lever = Lever.FACT)
        Tri refusalExcused) {}
