package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What shows today that the product works. */
@Section(path = "evidence", scope = Scope.PRODUCT, title = "Evidence")
public record Shown(
        String subject,
        @Question(text = "What shows today that it works?", why = "Comes with the evidence section.", who = Who.CLINICIAN, first = true)
        EvidenceLevel level,
        @Question(text = "How many cases with the disease are in hand?", why = "Comes with the evidence section.", who = Who.CLINICIAN, max = 10000000)
        Num positives,
        @Question(text = "How many cases without the disease are in hand?", why = "Comes with the evidence section.", who = Who.CLINICIAN, max = 10000000)
        Num negatives,
        @Question(text = "Are results reported by age, sex and ethnicity?", why = "Comes with the evidence section.", who = Who.CLINICIAN)
        Tri byGroup) {}
