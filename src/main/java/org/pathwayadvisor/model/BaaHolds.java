package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One element of the agreement with a service. */
@Section(path = "baa-holds", scope = Scope.SERVICE, title = "The agreement with a service", data = true)
public record BaaHolds(
        String subject,

        @Question(
                text = "What does the agreement with this service hold?",
                why = "It must hold the same as the one with a customer.",
                who = Who.LEGAL,
                authority = "45 CFR 164.504(e)",
                opens = {"baa yes"},
                lever = Lever.FACT)
        AgreementElement element,

        Tri answer) {}
