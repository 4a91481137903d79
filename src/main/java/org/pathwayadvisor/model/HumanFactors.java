package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Work on safe use, and tests with users. */
@Section(path = "human-factors", scope = Scope.PRODUCT, title = "Human factors", care = true)
public record HumanFactors(
        String subject,

        @Question(
                text = "Have you analysed what users could do wrong with it, and what harm follows?",
                why = "FDA expects this analysis in most submissions.",
                who = Who.ENGINEER,
                authority = "Human factors guidance 2016, 4 to 8",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri riskAnalysis,

        @Question(
                text =
                        "Is there a task that, done wrong or left out, could seriously harm a patient or spoil their care?",
                why = "Such a critical task must be tested with users.",
                who = Who.CLINICIAN,
                authority = "Human factors guidance 2026",
                lever = Lever.FACT)
        Tri criticalTask,

        @Question(
                text =
                        "Does the change touch the screens, the users, the uses, the place of use, the training or the label?",
                why = "A change that touches none of them needs only a summary.",
                who = Who.RA,
                authority = "Human factors guidance 2026",
                opens = {"product.kind change"},
                lever = Lever.FACT)
        Tri useChanged,

        @Question(
                text = "Is there a written reason why no test of the final design with users is needed?",
                why = "FDA accepts a reason where it holds.",
                who = Who.RA,
                authority = "Human factors guidance 2026",
                opens = {"human-factors.critical-task yes"},
                lever = Lever.FACT)
        Tri noTestReason,

        @Question(
                text = "Was an early version tried with users?",
                why = "Problems are cheap to mend then.",
                who = Who.CLINICIAN,
                lever = Lever.HISTORY)
        Tri formative,

        @Question(
                text = "Where does the test of the final design with users stand?",
                why = "It shows that critical tasks are done safely.",
                who = Who.CLINICIAN,
                authority = "Human factors guidance 2016, 4 to 8",
                opens = {"human-factors.critical-task yes"},
                lever = Lever.DESIGN,
                leverTo = {"planned"})
        UserTest finalTest,

        @Question(
                text = "Does it have at least 15 people of each group of users?",
                why = "Fewer find too few of the problems.",
                who = Who.CLINICIAN,
                authority = "Human factors guidance 2016, 4 to 8",
                opens = {"human-factors.final-test planned", "human-factors.final-test done"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri fifteenEach,

        @Question(
                text = "Does it count nurses, physicians or technologists as one group though their tasks differ?",
                why = "Each group errs in its own way.",
                who = Who.CLINICIAN,
                authority = "Human factors guidance 2016, 4 to 8",
                opens = {"human-factors.final-test planned", "human-factors.final-test done"},
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri groupsMixed,

        @Question(
                text = "Did the screens change after that test?",
                why = "Then the test was of another design.",
                who = Who.ENGINEER,
                authority = "Human factors guidance 2016, 4 to 8",
                opens = {"human-factors.final-test done"},
                lever = Lever.HISTORY)
        Tri changedAfter,

        @Question(
                text = "Did you test whether users rely on it too much or too little?",
                why = "A wrong output does harm where nobody doubts it.",
                who = Who.CLINICIAN,
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri relianceTested) {}
