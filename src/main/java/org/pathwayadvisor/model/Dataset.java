package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** A set of data that the maker holds, trains on or tests with. */
@Section(path = "", scope = Scope.DATASET, title = "A set of data", data = true)
public record Dataset(
        String subject,

        @Question(
                text = "Where does it come from?",
                why = "Whether HIPAA protects it depends on it.",
                who = Who.ENGINEER,
                authority = "45 CFR 160.103",
                lever = Lever.FACT)
        DatasetOrigin origin,

        @Question(
                text = "What was done so that nobody can be named from it?",
                why = "Codes instead of names do not take data out of HIPAA.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.514",
                lever = Lever.DESIGN,
                leverTo = {"limited", "claimed-safe-harbor"})
        DatasetState state,

        @Question(
                text = "Does any of it come from, or by work for, a hospital, practice or plan?",
                why = "Then HIPAA protects it; what patients fetched for themselves does not count.",
                who = Who.LEGAL,
                authority = "45 CFR 160.103",
                opens = {"origin consumer", "origin purchased", "origin public", "origin research", "origin synthetic"},
                lever = Lever.FACT)
        Tri throughHipaa) {}
