package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One part beside the software, and whether a function has it. */
@Section(path = "part-of", scope = Scope.FUNCTION, title = "What belongs to it")
public record Consists(
        String subject,

        @Question(
                text = "What else belongs to it, beside the software?",
                why = "Hardware is never excluded; a drug or biologic may bring another FDA center.",
                who = Who.ENGINEER,
                authority = "FD&C Act 520(o)(1)",
                first = true,
                lever = Lever.DESIGN,
                leverTo = {"own-hardware", "drug", "biologic", "other-device-control", "implant"})
        Part part,

        Tri answer) {}
