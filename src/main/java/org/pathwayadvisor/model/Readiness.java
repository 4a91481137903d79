package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Team and readiness. */
@Section(path = "readiness", scope = Scope.PRODUCT, title = "Team and readiness", care = true)
public record Readiness(
        String subject,

        @Question(
                text = "Do clinicians advise you on the design?",
                why = "Clinical advice belongs at the start; not judged yet.")
        Tri advisorsEngaged) {}
