package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Champions, reference sites and who pays. */
@Section(path = "go-to-market", scope = Scope.PRODUCT, title = "Champions and first sites", care = true)
public record GoToMarket(
        String subject,

        @Question(
                text = "Is there a plan for who will speak for it inside each hospital?",
                why = "Hospitals buy on the word of peers.",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri championPlan,

        @Question(
                text = "Does a champion hold shares or get money from you?",
                why = "That is a conflict of interest.",
                authority = "21 CFR 54.2(f)",
                opens = {"go-to-market.champion-plan yes"},
                lever = Lever.FACT)
        Tri championPaid,

        @Question(
                text = "Is that champion an investigator in a study of it?",
                why = "Then the interest must be disclosed.",
                who = Who.CLINICIAN,
                authority = "21 CFR 54.4",
                opens = {"go-to-market.champion-paid yes"},
                lever = Lever.FACT)
        Tri championInvestigates,

        @Question(
                text = "Is the interest disclosed, and is the champion kept out of judging cases?",
                why = "An undisclosed interest spoils the study.",
                who = Who.CLINICIAN,
                authority = "21 CFR 54.4",
                opens = {"go-to-market.champion-investigates yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri interestDisclosed,

        @Question(
                text = "How many first sites are planned as references?",
                why = "The first two or three decide whether others follow.",
                lever = Lever.DESIGN)
        ReferenceSites referenceSites,

        @Question(
                text = "Have they agreed to be references?",
                why = "A plan is no agreement.",
                opens = {
                    "go-to-market.reference-sites one",
                    "go-to-market.reference-sites two-or-three",
                    "go-to-market.reference-sites more"
                },
                lever = Lever.FACT)
        Tri referenceAgreed,

        @Question(
                text = "Do all of them belong to the sites that your training data come from?",
                why = "Then they show nothing about other hospitals.",
                who = Who.ENGINEER,
                opens = {
                    "go-to-market.reference-sites one",
                    "go-to-market.reference-sites two-or-three",
                    "go-to-market.reference-sites more"
                },
                lever = Lever.FACT)
        Tri referenceTrained,

        @Question(
                text = "Do you hold letters of intent or pilots that you call a validation?",
                why = "They show interest, not that it works.",
                lever = Lever.CLAIM)
        Tri letters,

        @Question(
                text = "Who pays for the use of it?",
                why = "Without a payer a cleared product is not used.",
                lever = Lever.FACT)
        Payer payer) {}
