package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One kind of output, and whether a function gives it. */
@Section(path = "output", scope = Scope.FUNCTION, title = "What comes out")
public record Gives(
        String subject,

        @Question(
                text = "What comes out?",
                why = "A list of options informs; one specific output directs.",
                authority = "FD&C Act 520(o)(1)(E)(ii)",
                first = true,
                lever = Lever.DESIGN)
        Output output,

        Tri answer) {}
