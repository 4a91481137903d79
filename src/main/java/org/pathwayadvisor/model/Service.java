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
                first = true,
                lever = Lever.FACT)
        ServiceKind does,

        @Question(
                text = "Could it see patient data?",
                why = "HIPAA asks more of a service that could.",
                who = Who.SECURITY,
                first = true,
                lever = Lever.DESIGN,
                leverTo = {"encrypted", "deidentified", "no"},
                leverSaid = {
                    "no: send this service no patient data",
                    "deidentified: send this service only data from which the names were taken out as HIPAA asks",
                    "encrypted: send this service only data that it cannot read, and keep the key"
                })
        Exposure patientData,

        @Question(
                text =
                        "Is a business associate agreement (the contract on patient data that HIPAA asks for) signed with it?",
                why = "HIPAA often demands one.",
                who = Who.LEGAL,
                first = true,
                lever = Lever.DESIGN,
                leverFrom = {"offered", "no"},
                leverTo = {"yes"},
                leverSaid = {"yes: sign a business associate agreement with this service, if the service signs one"})
        ServiceAgreement baa,

        @Question(
                text = "In which country are the data and the people who can see them?",
                why = "Contracts and laws may forbid data abroad.",
                who = Who.SECURITY,
                first = true)
        String country) {}
