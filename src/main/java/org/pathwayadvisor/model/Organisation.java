package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What the maker itself is under HIPAA, apart from what it does for others. */
@Section(path = "data.organisation", scope = Scope.PRODUCT, title = "Your organization", data = true)
public record Organisation(
        String subject,

        @Question(
                text = "Does your organization itself provide health care, or bill for it?",
                why = "A provider that bills electronically is under HIPAA itself.",
                who = Who.LEGAL,
                authority = "45 CFR 160.103",
                lever = Lever.FACT)
        Tri provider,

        @Question(
                text =
                        "Does it, or a billing service for it, send claims or other standard transactions electronically?",
                why = "One electronic claim brings a provider under HIPAA.",
                who = Who.LEGAL,
                authority = "45 CFR 160.103",
                opens = {"data.organisation.provider yes"},
                lever = Lever.FACT)
        Tri electronicClaims,

        @Question(
                text = "Is it a health plan?",
                why = "Health plans are under HIPAA.",
                who = Who.LEGAL,
                authority = "45 CFR 160.103",
                lever = Lever.FACT)
        Tri healthPlan,

        @Question(
                text = "Does the plan have fewer than fifty members, and does the employer run it itself?",
                why = "Only a plan that is both is left out.",
                who = Who.LEGAL,
                authority = "45 CFR 160.103",
                opens = {"data.organisation.health-plan yes"},
                lever = Lever.FACT)
        Tri smallOwnPlan,

        @Question(
                text = "Does it turn others' claims from one format into another, as a clearinghouse?",
                why = "Clearinghouses are under HIPAA.",
                who = Who.LEGAL,
                authority = "45 CFR 160.103",
                lever = Lever.FACT)
        Tri clearinghouse,

        @Question(
                text = "Has it named the parts of itself that are under HIPAA, as a hybrid entity?",
                why = "Then those parts must be walled off from the rest.",
                who = Who.LEGAL,
                authority = "45 CFR 164.105(a)",
                opens = {"data.organisation.provider yes", "data.organisation.health-plan yes"},
                lever = Lever.FACT)
        Tri hybrid) {}
