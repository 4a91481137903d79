package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What a clinician can see of the basis. */
@Section(path = "basis", scope = Scope.FUNCTION, title = "The basis shown to the clinician")
public record Basis(
        String subject,

        @Question(
                text = "Does it state its purpose, intended user and patient population?",
                why = "One of four things that a clinician needs to check the output.",
                who = Who.CLINICIAN,
                authority = "CDS guidance 2026 IV(4)",
                opens = {"user specialist", "user other-clinician"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri purposeStated,

        @Question(
                text = "Does it state which inputs it needs, how to obtain them and how good they must be?",
                why = "One of four things that a clinician needs to check the output.",
                who = Who.ENGINEER,
                authority = "CDS guidance 2026 IV(4)",
                opens = {"user specialist", "user other-clinician"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri inputsStated,

        @Question(
                text =
                        "Does it explain in plain words how it works, what data it was built on and how it was validated?",
                why = "One of four things that a clinician needs to check the output.",
                who = Who.ENGINEER,
                authority = "CDS guidance 2026 IV(4)",
                opens = {"user specialist", "user other-clinician"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri logicStated,

        @Question(
                text = "Does each output show what is known and unknown about this patient, such as missing inputs?",
                why = "One of four things that a clinician needs to check the output.",
                who = Who.ENGINEER,
                authority = "CDS guidance 2026 IV(4)",
                opens = {"user specialist", "user other-clinician"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri unknownsShown,

        @Question(
                text = "Do guidelines or reviewed studies accept every input as relevant to this decision?",
                why = "The exclusion covers only inputs whose meaning clinicians accept.",
                who = Who.CLINICIAN,
                judgement = true,
                authority = "CDS guidance 2026 IV(2)",
                opens = {"user specialist", "user other-clinician"},
                lever = Lever.FACT)
        Tri inputsAccepted,

        @Question(
                text = "Does it use results of other devices and tests only as their labels say?",
                why = "A result used otherwise does not count as accepted medical information.",
                who = Who.RA,
                authority = "CDS guidance 2026 IV(2)",
                opens = {"user specialist", "user other-clinician"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri resultsOnLabel) {}
