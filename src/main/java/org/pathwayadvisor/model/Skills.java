package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One kind of experience, and whether the team has it. */
@Section(path = "readiness.team", scope = Scope.PRODUCT, title = "Experience of the team", care = true)
public record Skills(
        String subject,

        @Question(
                text = "Which experience does somebody of the team have?",
                why = "Teams without it need help.",
                lever = Lever.FACT)
        Skill skill,

        Tri answer) {}
