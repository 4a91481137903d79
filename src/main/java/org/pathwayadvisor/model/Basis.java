package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What a clinician can see of the basis. */
@Section(path = "basis", scope = Scope.FUNCTION, title = "The basis shown to the clinician")
public record Basis(
        String subject,
        @Question(text = "Does it state its purpose, intended user and patient population?", why = "One of four things that the clinician needs for a check.", who = Who.CLINICIAN, authority = "CDS guidance 2026 IV(4)", opens = {"user specialist", "user other-clinician"})
        Tri purposeStated,
        @Question(text = "Does it state the inputs it needs, how they are obtained and their quality?", why = "One of four things that the clinician needs for a check.", who = Who.ENGINEER, authority = "CDS guidance 2026 IV(4)", opens = {"user specialist", "user other-clinician"})
        Tri inputsStated,
        @Question(text = "Does it explain in plain language how it works, on which data, and how it was validated?", why = "One of four things that the clinician needs for a check.", who = Who.ENGINEER, authority = "CDS guidance 2026 IV(4)", opens = {"user specialist", "user other-clinician"})
        Tri logicStated,
        @Question(text = "Does each output show what is known and unknown about this patient, such as missing inputs?", why = "One of four things that the clinician needs for a check.", who = Who.ENGINEER, authority = "CDS guidance 2026 IV(4)", opens = {"user specialist", "user other-clinician"})
        Tri unknownsShown,
        @Question(text = "Is the relevance of every input well understood and accepted (guidelines, reviewed studies)?", why = "Otherwise the input is no medical information in the sense of the law.", who = Who.CLINICIAN, judgement = true, authority = "CDS guidance 2026 IV(2)", opens = {"user specialist", "user other-clinician"})
        Tri inputsAccepted,
        @Question(text = "Are results of other devices and tests used as their labeling says?", why = "Off-label use of a result fails criterion 2.", who = Who.RA, authority = "CDS guidance 2026 IV(2)", opens = {"user specialist", "user other-clinician"})
        Tri resultsOnLabel) {}
