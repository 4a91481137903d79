package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One kind of specially protected data, and whether a set holds it. */
@Section(path = "contents", scope = Scope.DATASET, title = "Specially protected data", data = true)
public record Contents(
        String subject,

        @Question(
                text = "Does it hold any of these?",
                why = "Each is under a law of its own; none of these closes them all.",
                who = Who.ENGINEER,
                authority = "42 CFR part 2",
                lever = Lever.FACT)
        Content content,

        Tri answer) {}
