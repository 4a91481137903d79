package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One kind of input, and whether a function takes it. */
@Section(path = "inputs", scope = Scope.FUNCTION, title = "What goes in")
public record Reads(
        String subject,
        @Question(text = "What goes in?", why = "Images, test signals and patterns close the decision-support exclusion.", who = Who.ENGINEER, authority = "FD&C Act 520(o)(1)(E)", first = true)
        Input input,
        Tri answer) {}
