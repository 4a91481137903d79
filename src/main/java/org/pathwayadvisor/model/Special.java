package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What allows the use of specially protected data. */
@Section(path = "special", scope = Scope.DATASET, title = "Consent to special data", data = true)
public record Special(
        String subject,

        @Question(
                text =
                        "Does the program or its partner hand these records to anybody for treatment, payment or operations?",
                why = "That needs consent, unless it is to a service bound in writing.",
                who = Who.LEGAL,
                authority = "42 CFR part 2",
                opens = {"contents substance-use"},
                lever = Lever.FACT)
        Tri disclosed,

        @Question(
                text = "Is a written consent of the patients on file that covers it?",
                why = "One consent for all of treatment, payment and operations is enough.",
                who = Who.LEGAL,
                authority = "42 CFR part 2",
                opens = {"contents substance-use"},
                lever = Lever.FACT)
        Tri consent,

        @Question(
                text =
                        "Do they go only to a service of the program that is bound by a written agreement (QSOA), for what the program needs?",
                why = "Such a service needs no consent.",
                who = Who.LEGAL,
                authority = "42 CFR part 2",
                opens = {"contents substance-use"},
                lever = Lever.FACT)
        Tri serviceAgreement,

        @Question(
                text = "Does another exception cover it: emergency, research, audit, a court order?",
                why = "Then no consent is needed.",
                who = Who.LEGAL,
                authority = "42 CFR part 2",
                opens = {"contents substance-use"},
                lever = Lever.FACT)
        Tri exception,

        @Question(
                text =
                        "Did the patients consent to this very training, is it research under 42 CFR 2.52, or were the names taken out first with authority?",
                why = "Only so may they train a product of your own.",
                who = Who.LEGAL,
                authority = "42 CFR part 2",
                opens = {"contents substance-use"},
                lever = Lever.FACT)
        Tri research,

        @Question(
                text = "Was the security of these records broken?",
                why = "Programs must tell people as under HIPAA.",
                who = Who.SECURITY,
                authority = "42 CFR part 2",
                opens = {"contents substance-use"},
                lever = Lever.HISTORY)
        Tri breach,

        @Question(
                text =
                        "Is there a separate consent for the counseling notes, or does an exception of 42 CFR 2.31(b)(1) cover it?",
                why = "No other consent covers them.",
                who = Who.LEGAL,
                authority = "42 CFR part 2",
                opens = {"contents counseling-notes"},
                lever = Lever.FACT)
        Tri notesConsent,

        @Question(
                text = "Are these notes indexed, searched, trained on or handed out?",
                why = "Without an authorization or consent of their own they may not be.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.508(a)(2)",
                opens = {"contents counseling-notes", "contents psychotherapy-notes"},
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri notesUsed,

        @Question(
                text = "Did the patients authorize it, or does an exception of 45 CFR 164.508(a)(2) cover it?",
                why = "Training students is an exception, training a model is none.",
                who = Who.LEGAL,
                authority = "45 CFR 164.508(a)(2)",
                opens = {"contents psychotherapy-notes"},
                lever = Lever.FACT)
        Tri notesAuthorization) {}
