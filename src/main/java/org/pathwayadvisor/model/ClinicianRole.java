package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What a clinician still does beside a function. */
@Section(path = "clinician", scope = Scope.FUNCTION, title = "The clinician beside it", care = true)
public record ClinicianRole(
        String subject,

        @Question(
                text = "What does a clinician do beside its output?",
                why = "Without a clinician the evidence must be stronger.",
                who = Who.CLINICIAN,
                authority = "21 CFR 886.1100(b)(2)",
                opens = {
                    "product.stage building",
                    "product.stage study",
                    "product.stage submitting",
                    "product.stage deploying",
                    "product.stage in-use"
                },
                lever = Lever.DESIGN,
                leverTo = {"concurrent-read", "second-read", "parallel-care", "confirms-each"},
                leverSaid = {"confirms-each: let a clinician confirm each output before anything follows"})
        ClinicianPart part) {}
