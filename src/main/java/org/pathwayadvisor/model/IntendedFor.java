package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One purpose of a function, and whether the maker says or shows it. */
@Section(path = "purpose", scope = Scope.FUNCTION, title = "What it is for")
public record IntendedFor(
        String subject,

        @Question(
                text = "What do you say it is for, in claims, screens, the website and the sales deck?",
                why = "A medical purpose makes it a device unless an exclusion applies. A disclaimer changes nothing.",
                authority = "FD&C Act 201(h)(1)",
                first = true,
                lever = Lever.CLAIM)
        Purpose purpose,

        Tri answer) {}
