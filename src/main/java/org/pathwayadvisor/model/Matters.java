package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One field of law that the organisation or the product opens, and whether it does. */
@Section(path = "data.matters", scope = Scope.PRODUCT, title = "Fields of law", data = true)
public record Matters(
        String subject,

        @Question(
                text = "Which of these are so?",
                why = "Each opens a field of law; none of these closes them all.",
                who = Who.LEGAL,
                lever = Lever.DESIGN,
                leverFrom = {"yes"},
                leverTo = {"deidentified-sale", "refuses-patient-apps", "bars-export"})
        Matter matter,

        Tri answer) {}
