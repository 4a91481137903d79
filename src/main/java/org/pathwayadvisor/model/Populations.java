package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Who the product works for. */
@Section(path = "populations", scope = Scope.PRODUCT, title = "Populations", care = true)
public record Populations(
        String subject,

        @Question(
                text = "Do you plan to report results for each group of patients, such as by age, sex and ethnicity?",
                why = "A good average can hide a group for whom it fails; not judged yet.",
                who = Who.CLINICIAN)
        Tri groupsPlanned) {}
