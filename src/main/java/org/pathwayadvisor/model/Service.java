package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** An outside service that could see patient data. */
@Section(path = "", scope = Scope.SERVICE, title = "An outside service", data = true)
public record Service(
        String subject,

        @Question(
                text = "What does this service do?",
                why = "HIPAA duties depend on it.",
                who = Who.SECURITY,
                first = true)
        ServiceKind does,

        @Question(
                text = "Could it see patient data?",
                why = "HIPAA asks more of a service that could.",
                who = Who.SECURITY,
                first = true)
        Exposure patientData,

        @Question(
                text =
                        "Is a business associate agreement (the contract on patient data that HIPAA asks for) signed with it?",
                why = "HIPAA often demands one.",
                who = Who.LEGAL,
                first = true)
        ServiceAgreement baa,

        @Question(
                text = "In which country are the data and the people who can see them?",
                why = "Contracts and laws may forbid data abroad.",
                who = Who.SECURITY,
                first = true)
        String country) {}
