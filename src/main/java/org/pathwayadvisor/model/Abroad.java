package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Where a service and its people are. */
@Section(path = "abroad", scope = Scope.SERVICE, title = "A service abroad", data = true)
public record Abroad(
        String subject,

        @Question(
                text = "Can anybody outside the United States see the data, or are they kept there?",
                why = "Looking from abroad counts as much as keeping.",
                who = Who.SECURITY,
                authority = "45 CFR 164.308(a)(1)",
                lever = Lever.FACT)
        Tri access,

        @Question(
                text = "Are health records kept outside the United States and its territories?",
                why = "Texas forbids it.",
                who = Who.SECURITY,
                authority = "Tex. HSC 183.002",
                opens = {"abroad.access yes"},
                lever = Lever.FACT)
        Tri keeps,

        @Question(
                text =
                        "Is it a foreign person or company, or named by the government as one that must not get such data?",
                why = "Bulk health data may hardly go to some, and to others under terms.",
                who = Who.LEGAL,
                authority = "28 CFR 202",
                lever = Lever.FACT)
        Tri foreign,

        @Question(
                text =
                        "Is it of China, Cuba, Iran, North Korea, Russia or Venezuela, by seat, half ownership, home or work, or so named by the government?",
                why = "Bulk health data may hardly go there.",
                who = Who.LEGAL,
                authority = "28 CFR 202",
                opens = {"abroad.foreign yes"},
                lever = Lever.FACT)
        Tri ofConcern,

        @Question(
                text = "What kind of deal gives it the data?",
                why = "Some deals are forbidden, others need safeguards.",
                who = Who.LEGAL,
                authority = "28 CFR 202",
                opens = {"abroad.of-concern yes", "abroad.foreign yes"},
                lever = Lever.FACT)
        Deal deal,

        @Question(
                text = "How many people in the US are the data about, over the last twelve months?",
                why = "The rule starts at a number.",
                who = Who.LEGAL,
                authority = "28 CFR 202",
                opens = {"abroad.of-concern yes", "abroad.foreign yes"},
                lever = Lever.FACT)
        PeopleCount people,

        @Question(
                text = "Which of these are among them? The one that stands first in the list counts.",
                why = "For these the rule starts at smaller numbers.",
                who = Who.ENGINEER,
                authority = "28 CFR 202",
                opens = {"abroad.of-concern yes", "abroad.foreign yes"},
                lever = Lever.FACT)
        Omics omics,

        @Question(
                text = "Are the security requirements of CISA in place for it?",
                why = "Only with them are restricted deals allowed.",
                who = Who.SECURITY,
                authority = "28 CFR 202",
                opens = {"abroad.of-concern yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri safeguards,

        @Question(
                text = "Does the contract bar it from passing the data on to countries of concern?",
                why = "Sales to foreign persons need it.",
                who = Who.LEGAL,
                authority = "28 CFR 202",
                opens = {"abroad.deal brokerage"},
                lever = Lever.FACT)
        Tri onwardBarred,

        @Question(
                text = "Is it needed for a study, a submission or surveillance under FDA?",
                why = "Exemptions may apply.",
                who = Who.RA,
                authority = "28 CFR 202",
                opens = {"abroad.of-concern yes"},
                lever = Lever.FACT)
        Tri forFda,

        @Question(
                text = "Has counsel found that an exemption of the rule covers it?",
                why = "Then the deal is not stopped.",
                who = Who.LEGAL,
                authority = "28 CFR 202",
                opens = {"abroad.of-concern yes"},
                lever = Lever.FACT)
        Tri exempt) {}
