package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How a recommendation stands to the clinician's own judgement. */
@Section(path = "recommendation", scope = Scope.FUNCTION, title = "The recommendation")
public record Recommendation(
        String subject,

        @Question(
                text = "Is there only one clinically right answer in this situation?",
                why = "FDA does not police a single recommendation where only one fits.",
                who = Who.CLINICIAN,
                judgement = true,
                authority = "CDS guidance 2026 IV(3)",
                opens = {"output one-recommendation", "output score", "output diagnosis", "output treatment-or-dose"},
                lever = Lever.FACT)
        Tri onlyOneFits,

        @Question(
                text = "Does it replace or direct the clinician's judgement?",
                why = "Decision support informs; it does not direct.",
                who = Who.CLINICIAN,
                judgement = true,
                authority = "CDS guidance 2026 IV(3)",
                opens = {"user specialist", "user other-clinician"},
                lever = Lever.CLAIM)
        Tri replacesJudgement) {}
