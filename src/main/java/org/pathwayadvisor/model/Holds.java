package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One kind of data, and whether a set of data holds it. */
@Section(path = "holds", scope = Scope.DATASET, title = "What a set of data holds", data = true)
public record Holds(
        String subject,

        @Question(
                text = "What does this set of data hold?",
                why = "Each kind hides names in places of its own.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.514(b)(2)",
                lever = Lever.DESIGN,
                leverFrom = {"yes"})
        DataKind kind,

        Tri answer) {}
