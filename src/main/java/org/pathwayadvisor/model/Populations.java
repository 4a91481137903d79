package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Who the product works for. */
@Section(path = "populations", scope = Scope.PRODUCT, title = "Populations")
public record Populations(
        String subject,
        @Question(text = "Are results planned or known for each group of patients that will use it?", why = "Comes with the evidence section.", who = Who.CLINICIAN)
        Tri groupsPlanned) {}
