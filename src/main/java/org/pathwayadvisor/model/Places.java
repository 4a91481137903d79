package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What the customer of a channel says of data abroad. */
@Section(path = "places", scope = Scope.CHANNEL, title = "Data abroad and the customer", data = true)
public record Places(
        String subject,

        @Question(
                text = "Does the contract with this customer forbid that data go abroad, or are seen from there?",
                why = "Looking from abroad counts.",
                who = Who.LEGAL,
                authority = "45 CFR 164.504(e)",
                lever = Lever.FACT)
        Tri contractForbids,

        @Question(
                text = "Does the contract of the state with this Medicaid plan forbid it?",
                why = "Several do, also mere looking.",
                who = Who.LEGAL,
                authority = "42 CFR 438.602",
                opens = {"touches medicaid-plan"},
                lever = Lever.FACT)
        Tri medicaidForbids,

        @Question(
                text = "Did the plan report the work abroad to CMS, with the attestation?",
                why = "Medicare plans must.",
                who = Who.LEGAL,
                authority = "CMS application for Medicare Advantage",
                opens = {"touches medicare-plan"},
                lever = Lever.FACT)
        Tri medicareFiled) {}
