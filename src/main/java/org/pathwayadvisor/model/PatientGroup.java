package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One group of patients, with what was found in it. */
@Section(path = "", scope = Scope.GROUP, title = "A group of patients", care = true)
public record PatientGroup(
        String subject,

        @Question(
                text = "What is this group told apart by?",
                why = "A group is compared with the others of its kind.",
                who = Who.CLINICIAN,
                lever = Lever.FACT)
        GroupAxis axis,

        @Question(
                text = "Who is in it, in words, such as 65 and older?",
                why = "Printed; not judged.",
                who = Who.CLINICIAN)
        String level,

        @Question(
                text = "How many of its patients with the disease did it find?",
                why = "The sensitivity in this group follows from it.",
                who = Who.CLINICIAN,
                max = 10000000)
        Num found,

        @Question(
                text = "How many of its patients had the disease, those without an answer included?",
                why = "Too few, and nothing can be said about the group.",
                who = Who.CLINICIAN,
                max = 10000000)
        Num diseased,

        @Question(
                text = "How many of its patients without the disease did it leave alone?",
                why = "The specificity in this group follows from it.",
                who = Who.CLINICIAN,
                max = 10000000)
        Num leftAlone,

        @Question(
                text = "How many of its patients did not have the disease, those without an answer included?",
                why = "Too few, and nothing can be said about the group.",
                who = Who.CLINICIAN,
                max = 10000000)
        Num healthy,

        @Question(
                text = "How many of its patients got no answer?",
                why = "Printed beside the results: a group can be failed by silence too.",
                who = Who.CLINICIAN,
                max = 10000000)
        Num unanswered,

        @Question(
                text = "Which share of the training data are of this group (0 to 1)?",
                why = "What a model saw rarely it knows badly.",
                who = Who.ENGINEER,
                max = 1)
        Num trainingShare,

        @Question(
                text = "Which share of the patients in use will be of this group (0 to 1)?",
                why = "The share in training is held against it.",
                who = Who.CLINICIAN,
                max = 1)
        Num patientShare) {}
