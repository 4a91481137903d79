package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What is known of an incident. */
@Section(path = "breach", scope = Scope.CHANNEL, title = "The incident", data = true)
public record Breach(
        String subject,

        @Question(
                text = "Were the data encrypted as HHS names it, and is the key safe?",
                why = "Then nobody need be told under HIPAA, nor under the breach rule of the FTC.",
                who = Who.SECURITY,
                authority = "45 CFR 164.402",
                opens = {
                    "incidents wrong-patient",
                    "incidents other-customer",
                    "incidents pasted-in-chatbot",
                    "incidents kept-by-vendor",
                    "incidents other",
                    "promises.leaked yes"
                },
                lever = Lever.HISTORY)
        Tri secured,

        @Question(
                text =
                        "Does one of the three exceptions hold: good faith of staff, between two with access, or not kept by who saw it?",
                why = "What an exception names is no breach.",
                who = Who.LEGAL,
                authority = "45 CFR 164.402",
                opens = {
                    "incidents wrong-patient",
                    "incidents other-customer",
                    "incidents pasted-in-chatbot",
                    "incidents kept-by-vendor",
                    "incidents other"
                },
                lever = Lever.FACT)
        Tri excepted,

        @Question(
                text =
                        "Does a written assessment of the four factors show a low probability that the data are compromised?",
                why = "Only that lifts the presumption.",
                who = Who.LEGAL,
                authority = "45 CFR 164.402",
                opens = {
                    "incidents wrong-patient",
                    "incidents other-customer",
                    "incidents pasted-in-chatbot",
                    "incidents kept-by-vendor",
                    "incidents other"
                },
                lever = Lever.FACT)
        Tri lowRisk,

        @Question(
                text = "How many people are affected?",
                why = "From 500 on HHS must be told with the people.",
                who = Who.SECURITY,
                authority = "45 CFR 164.408(b)",
                opens = {
                    "incidents wrong-patient",
                    "incidents other-customer",
                    "incidents pasted-in-chatbot",
                    "incidents kept-by-vendor",
                    "incidents other"
                },
                lever = Lever.HISTORY)
        Affected affected,

        @Question(
                text = "Are more than 500 of them residents of one state?",
                why = "Then the media must be told.",
                who = Who.SECURITY,
                authority = "45 CFR 164.406",
                opens = {
                    "incidents wrong-patient",
                    "incidents other-customer",
                    "incidents pasted-in-chatbot",
                    "incidents kept-by-vendor",
                    "incidents other"
                },
                lever = Lever.HISTORY)
        Tri manyInOneState) {}
