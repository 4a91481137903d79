package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** The comparison with an authorized product. */
@Section(path = "predicate", scope = Scope.FUNCTION, title = "An authorized product to compare with")
@Dated("number")
public record Predicate(
        String subject,

        @Question(
                text = "Which authorized product has the same use? Give its number, or none-found.",
                why = "A 510(k) compares with one.",
                who = Who.RA,
                authority = "21 CFR 807.92(a)(3)",
                first = true)
        Tri number,

        @Question(
                text = "How did FDA let that product onto the market?",
                why =
                        "A device approved by PMA, or used in an emergency only, cannot be compared with. Most numbers say it.",
                who = Who.RA,
                authority = "21 CFR 807.92(a)(3)",
                opens = {"predicate.number found"})
        Authorization authorizedBy,

        @Question(
                text = "Has FDA moved devices of its type from class III to class II or I since?",
                why = "Then it can be compared with after all.",
                who = Who.RA,
                authority = "21 CFR 807.92(a)(3)",
                opens = {"predicate.authorized-by approved-pma", "predicate.authorized-by humanitarian"})
        Tri reclassified,

        @Question(
                text =
                        "Is that product still lawful: neither taken off the market by FDA nor found misbranded or adulterated by a court?",
                why = "Only a legally marketed device can be compared with.",
                who = Who.RA,
                authority = "FD&C Act 513(i)(2)",
                opens = {"predicate.number found"})
        Tri lawful,

        @Question(
                text = "Do both have the same intended use?",
                why =
                        "With a new intended use the two are not equivalent. Of several products to compare with, each must have the same.",
                who = Who.RA,
                judgement = true,
                authority = "FD&C Act 513(i)(1)(A)",
                opens = {"predicate.number found"})
        Tri sameUse,

        @Question(
                text = "Do both work by the same technology?",
                why =
                        "If not, the questions that the difference raises decide. Of a product changed under its own plan (PCCP) the version before counts.",
                who = Who.ENGINEER,
                authority = "FD&C Act 513(i)(1)(A)",
                opens = {"predicate.number found"})
        Tri sameTechnology,

        @Question(
                text =
                        "Does the different technology raise questions of safety and effectiveness that the other product did not?",
                why = "If it does, the two are not equivalent.",
                who = Who.RA,
                judgement = true,
                authority = "21 CFR 807.100(b)(2)",
                opens = {"predicate.same-technology no"},
                order = {"no", "yes"})
        Tri differentQuestions,

        @Question(
                text = "Has its maker changed that product under a plan of changes that FDA authorized (PCCP)?",
                why = "Then only the version before those changes can be compared with.",
                who = Who.RA,
                authority = "FD&C Act 515C(c)",
                opens = {"predicate.number found"})
        Tri changedInPlan) {}
