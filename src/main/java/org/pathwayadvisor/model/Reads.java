package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One kind of input, and whether a function takes it. */
@Section(path = "inputs", scope = Scope.FUNCTION, title = "What goes in")
public record Reads(
        String subject,

        @Question(
                text = "What goes in?",
                why = "Software that reads images, test signals or patterns is no excluded decision support.",
                who = Who.ENGINEER,
                authority = "FD&C Act 520(o)(1)(E)",
                first = true,
                lever = Lever.DESIGN)
        Input input,

        Tri answer) {}
