package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One advantage over what is available, and whether a function brings it. */
@Section(path = "advantage", scope = Scope.FUNCTION, title = "What it would bring")
public record Brings(
        String subject,

        @Question(
                text = "What would it bring over what is available in the US?",
                why = "FDA's programs for faster review are open to such products.",
                who = Who.CLINICIAN,
                authority = "FD&C Act 515B(b)",
                opens = {"condition.state serious", "condition.state critical", "product.kind humanitarian-use"},
                lever = Lever.FACT)
        Advantage advantage,

        Tri answer) {}
