package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** An outside service that could see patient data. */
@Section(path = "", scope = Scope.SERVICE, title = "An outside service")
public record Service(
        String subject,
        @Question(text = "What does it do?", why = "HIPAA duties follow from it (comes with the data section).", who = Who.SECURITY, first = true)
        ServiceKind does,
        @Question(text = "Could it see patient data?", why = "Comes with the data section.", who = Who.SECURITY, first = true)
        Tri patientData,
        @Question(text = "Is a business associate agreement signed?", why = "Comes with the data section.", who = Who.LEGAL, first = true)
        Tri baa,
        @Question(text = "In which country are the data and the people who can see them?", why = "Comes with the data section.", who = Who.SECURITY, first = true)
        String country) {}
