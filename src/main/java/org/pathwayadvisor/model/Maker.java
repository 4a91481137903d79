package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Who is asking. */
@Section(path = "maker", scope = Scope.PRODUCT, title = "The maker")
public record Maker(
        String subject,

        @Question(
                text = "What is your organisation's part in the product?",
                why = "FDA's duties fall on the manufacturer.",
                authority = "DSF policy III.E",
                first = true,
                lever = Lever.FACT)
        MakerRole role,

        @Question(
                text = "Do you promote it outside your own practice?",
                why = "Promotion ends the exemption for a practitioner's own practice.",
                who = Who.LEGAL,
                authority = "21 CFR 807.65(d)",
                opens = {"maker.role practitioner-own-use"},
                lever = Lever.CLAIM)
        Tri promotedToOthers,

        @Question(
                text =
                        "Has FDA cleared a 510(k) of another person for this very product, or was it on the market before 1976-05-28?",
                why = "Then whoever only puts another name on it owes no notice of its own.",
                who = Who.RA,
                authority = "21 CFR 807.85(b)",
                opens = {"maker.role own-name-seller"},
                lever = Lever.HISTORY)
        Tri notified,

        @Question(
                text = "Do you leave the product and its labeling as they are, apart from your name?",
                why = "Whoever changes more is judged like its maker.",
                who = Who.RA,
                authority = "21 CFR 807.85(b)",
                opens = {"maker.role own-name-seller"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri unchanged,

        @Question(
                text = "Is the establishment that makes it in the United States?",
                why = "A foreign one names an agent in the United States; some programs are for US makers.",
                who = Who.LEGAL,
                authority = "21 CFR 807.40(b)",
                opens = {"maker.role company"},
                lever = Lever.FACT)
        Tri inUs) {}
