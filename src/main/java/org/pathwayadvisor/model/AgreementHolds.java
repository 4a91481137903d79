package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One element of the agreement with a customer. */
@Section(path = "agreement-holds", scope = Scope.CHANNEL, title = "The agreement with a customer", data = true)
public record AgreementHolds(
        String subject,

        @Question(
                text = "What does the agreement with this customer hold?",
                why = "An agreement that lacks what the rules list does not count as one.",
                who = Who.LEGAL,
                authority = "45 CFR 164.504(e)",
                opens = {"agreement yes"},
                lever = Lever.FACT)
        AgreementElement element,

        Tri answer) {}
