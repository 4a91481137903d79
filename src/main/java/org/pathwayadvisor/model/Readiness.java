package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Team and readiness. */
@Section(path = "readiness", scope = Scope.PRODUCT, title = "Team and readiness")
public record Readiness(
        String subject,
        @Question(text = "Are clinical advisors engaged in the design?", why = "Comes with the readiness section.")
        Tri advisorsEngaged) {}
