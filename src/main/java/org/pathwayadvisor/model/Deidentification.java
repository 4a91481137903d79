package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How a set of data was de-identified. */
@Section(path = "deidentification", scope = Scope.DATASET, title = "De-identification", data = true)
public record Deidentification(
        String subject,

        @Question(
                text = "How exact are its dates?",
                why = "Days and months defeat Safe Harbor, shifted ones too.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.514(b)(2)",
                opens = {"state claimed-safe-harbor"},
                lever = Lever.DESIGN,
                leverTo = {"none", "year"})
        DateDetail dates,

        @Question(
                text = "How exact are its ZIP codes?",
                why = "Small areas defeat Safe Harbor.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.514(b)(2)",
                opens = {"state claimed-safe-harbor"},
                lever = Lever.DESIGN,
                leverTo = {"none", "state", "three-digits-checked"})
        ZipDetail zip,

        @Question(
                text = "How do ages over 89 stand in it?",
                why = "The oldest are few enough to be found.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.514(b)(2)",
                opens = {"state claimed-safe-harbor"},
                lever = Lever.DESIGN,
                leverTo = {"absent", "top-coded"})
        HighAges ages,

        @Question(
                text = "What stands in it for the name of a person?",
                why = "A code made from what is known about the person counts as an identifier.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.514(c)",
                opens = {"state claimed-safe-harbor"},
                lever = Lever.DESIGN,
                leverTo = {"none", "random"})
        PersonCode personCode,

        @Question(
                text = "Do you know that somebody in it could be named, alone or with other data?",
                why = "Such knowledge defeats Safe Harbor.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.514(b)(2)",
                opens = {"state claimed-safe-harbor"},
                lever = Lever.FACT)
        Tri traceable,

        @Question(
                text = "Was its free text shown to hold none of the listed identifiers, not only run through a filter?",
                why = "A filter that misses one name defeats Safe Harbor.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.514(b)(2)",
                opens = {"holds free-text"},
                lever = Lever.DESIGN,
                leverTo = {"yes"},
                leverSaid = {"yes: take the listed identifiers out of the free text, and show that none is left"})
        Tri textClean,

        @Question(
                text = "Were the DICOM headers cleaned of names, numbers, dates, serial numbers and original UIDs?",
                why = "Headers hold many of the listed identifiers.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.514(b)(2)",
                opens = {"holds dicom"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri headersClean,

        @Question(
                text = "Was text burned into the pictures looked for and taken out?",
                why = "Names are often written into the picture itself.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.514(b)(2)",
                opens = {"holds dicom"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri pixelsClean,

        @Question(
                text = "Were faces taken out of the scans of heads?",
                why = "A face can be drawn from such a scan.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.514(b)(2)",
                opens = {"holds head-scan"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri defaced,

        @Question(
                text = "Is there an expert report that the risk of naming somebody is very small?",
                why = "Without one the claim of an expert is none.",
                who = Who.LEGAL,
                authority = "45 CFR 164.514(b)(1)",
                opens = {"state claimed-expert"},
                lever = Lever.FACT)
        ExpertReport report,

        @Question(
                text = "Who took the names out?",
                why = "A company that works for hospitals needs leave to do it.",
                who = Who.LEGAL,
                authority = "45 CFR 164.502(d)",
                opens = {"state claimed-safe-harbor", "state claimed-expert", "state limited"},
                lever = Lever.HISTORY)
        Deidentifier doneBy,

        @Question(
                text = "Did the hospitals' or plans' agreements allow whoever took the names out to do so?",
                why = "Without that leave, taking them out was a forbidden use.",
                who = Who.LEGAL,
                authority = "45 CFR 164.502(d)",
                opens = {"deidentification.done-by business-associate"},
                lever = Lever.FACT)
        Tri leave,

        @Question(
                text = "Does anyone link it to people again, or plan to?",
                why = "It is patient data again then.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.502(d)",
                opens = {"state claimed-safe-harbor", "state claimed-expert"},
                lever = Lever.FACT)
        Tri relinked,

        @Question(
                text = "Does anyone else receive it?",
                why = "Contracts should bar linking it to people again.",
                who = Who.PM,
                authority = "45 CFR 164.502(d)",
                opens = {"state claimed-safe-harbor", "state claimed-expert"},
                lever = Lever.FACT)
        Tri shared,

        @Question(
                text = "Was the generator that made it trained on patient data?",
                why = "Made-up data can repeat real patients.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.502(d)",
                opens = {"origin synthetic"},
                lever = Lever.HISTORY)
        Tri madeFromPatients) {}
