package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What happens to patient data at the end. */
@Section(path = "data.exit", scope = Scope.PRODUCT, title = "The end of an agreement", data = true)
public record Exit(
        String subject,

        @Question(
                text = "What happens to patient data when an agreement with a customer ends?",
                why = "All of it must go back or be destroyed.",
                who = Who.LEGAL,
                authority = "45 CFR 164.504(e)(2)(ii)(J)",
                lever = Lever.DESIGN,
                leverTo = {"return-all"})
        ExitPlan plan,

        @Question(
                text = "Are weights tuned on that customer's data used for others afterwards?",
                why = "Use that pays is no reason why they cannot be destroyed.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.504(e)(2)(ii)(J)",
                opens = {"data.exit.plan without-weights"},
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri weightsReused,

        @Question(
                text = "Does somebody hold that HIPAA asks for charts, images or prompts to be kept six years?",
                why = "It asks that for its own paperwork only.",
                who = Who.LEGAL,
                authority = "45 CFR 164.316(b)(2)(i)",
                lever = Lever.FACT)
        Tri sixYears) {}
