package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One listed identifier, and whether a set of data still holds it. */
@Section(path = "identifiers", scope = Scope.DATASET, title = "What still names people", data = true)
public record Identifiers(
        String subject,

        @Question(
                text = "Which of these does it still hold, of patients, their relatives, employers or household?",
                why = "One that is left defeats Safe Harbor.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.514(b)(2)",
                opens = {"state claimed-safe-harbor"},
                lever = Lever.DESIGN,
                leverFrom = {"yes"})
        Identifier identifier,

        Tri answer) {}
