package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How failures are listed and ranked. */
@Section(path = "failure-modes", scope = Scope.PRODUCT, title = "Failure modes", care = true)
public record FailureModes(
        String subject,

        @Question(
                text = "Is there a list of the ways it can fail, each with a severity that a clinician set?",
                why = "The worst failures come first, not the most frequent.",
                who = Who.CLINICIAN,
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri listed,

        @Question(
                text = "What is work on its failures ordered by?",
                why = "Work on what harms most comes before work on the average.",
                lever = Lever.DESIGN,
                leverTo = {"severity"})
        Ranking ranking,

        @Question(
                text = "Is anybody improving the average while a grave failure is still open?",
                why = "Then the order of work is wrong.",
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri averageFirst,

        @Question(
                text = "Is it written down why the benefits outweigh the risks that remain?",
                why = "A risk that stays unacceptable needs a reason in benefit.",
                who = Who.CLINICIAN,
                lever = Lever.DESIGN,
                leverTo = {"yes"},
                leverSaid = {
                    "yes: weigh the benefits against the risks that remain, and write down why they outweigh them, if they do"
                })
        Tri benefitRisk,

        @Question(
                text =
                        "Does the list cover what is special to AI: drift, bias, users who trust it too much, poor data?",
                why = "Lists made for ordinary software leave these out.",
                who = Who.ENGINEER,
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri aiHazards,

        @Question(
                text = "Which of FDA's levels of software documentation do you plan with?",
                why = "The worst failure before any safeguard decides it.",
                who = Who.RA,
                authority = "Software content guidance V",
                lever = Lever.DESIGN,
                leverTo = {"enhanced"})
        DocumentationLevel documentationLevel,

        @Question(
                text = "Which safety class does your software have under IEC 62304?",
                why = "The harm that a failure can do decides it.",
                who = Who.ENGINEER,
                authority = "IEC 62304:2006+A1:2015 4.3",
                lever = Lever.FACT)
        SoftwareClass softwareClass) {}
