package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What patients are owed about their data. */
@Section(path = "data.rights", scope = Scope.PRODUCT, title = "Rights of patients", data = true)
public record Rights(
        String subject,

        @Question(
                text = "Do you keep records for the customer that decisions about patients are made from?",
                why = "Patients may see, correct and trace them.",
                who = Who.LEGAL,
                authority = "45 CFR 164.504(e)(2)(ii)(E)",
                lever = Lever.FACT)
        Tri recordSet,

        @Question(
                text = "Does a correction of a record reach indexes, embeddings and caches?",
                why = "Else the model goes on using what was wrong.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.526",
                opens = {"data.model.decides yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri correctionsSpread,

        @Question(
                text = "Are patient data disclosed for other reasons than care, payment, operations or authorization?",
                why = "Patients may ask for a list of such disclosures.",
                who = Who.LEGAL,
                authority = "45 CFR 164.528",
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri otherDisclosures,

        @Question(
                text = "Was your notice of privacy practices brought up to date for February 16, 2026?",
                why = "It must tell of records on substance use too.",
                who = Who.LEGAL,
                authority = "45 CFR 164.520",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri noticeUpdated) {}
