package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One use, and whether the agreement with a customer allows it. */
@Section(
        path = "agreement-allows",
        scope = Scope.CHANNEL,
        title = "What the agreement with a customer allows",
        data = true)
public record AgreementAllows(
        String subject,

        @Question(
                text = "What beside the service itself does the agreement with this customer allow?",
                why = "A use that it does not allow is forbidden, taking the names out included.",
                who = Who.LEGAL,
                authority = "45 CFR 164.504(e)(2)(i)",
                opens = {"agreement yes"},
                lever = Lever.FACT)
        AgreedUse use,

        Tri answer) {}
