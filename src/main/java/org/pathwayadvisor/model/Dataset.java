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
                authority = "45 CFR 160.103")
        DatasetOrigin origin,

        @Question(
                text = "What was done so that nobody can be named from it?",
                why = "Codes instead of names do not take data out of HIPAA.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.514")
        DatasetState state,

        @Question(
                text = "Have all its people been dead for more than fifty years?",
                why = "HIPAA's protection ends then.",
                who = Who.ENGINEER,
                authority = "45 CFR 160.103",
                opens = {"origin covered-entity", "origin business-associate"})
        Tri deadForFiftyYears) {}
