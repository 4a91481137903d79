package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** The limits of an exempt device type. */
@Section(path = "exemption", scope = Scope.FUNCTION, title = "Limits of exemption")
public record Exemption(
        String subject,

        @Question(
                text =
                        "Is it used differently from other devices of its type, for instance by lay people instead of professionals?",
                why = "A different use loses the exemption.",
                who = Who.RA,
                judgement = true,
                authority = "21 CFR 862.9 to 892.9",
                opens = {
                    "task relay-alarm",
                    "task show-images",
                    "task manage-data",
                    "task test-specimen",
                    "task interpret-genes",
                    "task make-images",
                    "task measure",
                    "task hand-instrument",
                    "task other"
                },
                order = {"no", "yes"})
        Tri differentUse,

        @Question(
                text = "Does it work in a fundamentally different way from other devices of its type?",
                why = "A different technology loses the exemption.",
                who = Who.ENGINEER,
                judgement = true,
                authority = "21 CFR 862.9 to 892.9",
                opens = {
                    "task relay-alarm",
                    "task show-images",
                    "task manage-data",
                    "task test-specimen",
                    "task interpret-genes",
                    "task make-images",
                    "task measure",
                    "task hand-instrument",
                    "task other"
                },
                order = {"no", "yes"})
        Tri differentTechnology,

        @Question(
                text =
                        "Is it itself a laboratory test for a use such as cancer, genetic disease, heart risk or diabetes (the list is 21 CFR 862.9(c))?",
                why = "Such tests lose the exemption.",
                who = Who.RA,
                authority = "21 CFR 862.9 to 892.9",
                opens = {
                    "task relay-alarm",
                    "task show-images",
                    "task manage-data",
                    "task test-specimen",
                    "task interpret-genes",
                    "task make-images",
                    "task measure",
                    "task hand-instrument",
                    "task other"
                },
                order = {"no", "yes"})
        Tri listedTest,

        @Question(
                text =
                        "Has it features that marketed devices of its type lack and that could not reasonably be foreseen in them?",
                why = "The exemption reaches only what is usual or foreseeable in the type.",
                who = Who.RA,
                judgement = true,
                authority = "21 CFR 862.9 to 892.9",
                opens = {
                    "task relay-alarm",
                    "task show-images",
                    "task manage-data",
                    "task test-specimen",
                    "task interpret-genes",
                    "task make-images",
                    "task measure",
                    "task hand-instrument",
                    "task other"
                },
                order = {"no", "yes"})
        Tri unforeseen,

        @Question(
                text = "If it is a laboratory test: could a wrong result often mean grave illness or death?",
                why = "Such tests lose the exemption.",
                who = Who.CLINICIAN,
                judgement = true,
                authority = "21 CFR 862.9 to 892.9",
                opens = {"part-of lab-test"},
                order = {"no", "yes"})
        Tri graveMisdiagnosis) {}
