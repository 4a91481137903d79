package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One use that the agreement with a customer allows beside the service itself. */
@Section(path = "agreement-permits", scope = Scope.CHANNEL, title = "What a customer's agreement allows", data = true)
public record AgreementPermits(
        String subject,

        @Question(
                text = "What beyond the service itself does this customer's agreement allow?",
                why = "What it does not allow is a forbidden use, de-identifying included.",
                who = Who.LEGAL,
                authority = "45 CFR 164.504(e)",
                opens = {"agreement yes"})
        Permission permission,

        Tri answer) {}
