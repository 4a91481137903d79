package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** A way by which the product reaches people. HIPAA's role is judged for each. */
@Section(path = "", scope = Scope.CHANNEL, title = "A channel", data = true)
public record Channel(
        String subject,

        @Question(
                text = "Who is the customer here?",
                why = "Your role under HIPAA follows from it.",
                authority = "45 CFR 160.103",
                lever = Lever.FACT)
        ChannelCustomer customer,

        @Question(
                text = "Do you work with the data for that customer, not for the patient or for yourselves?",
                why = "Work for a hospital or plan makes a business associate.",
                who = Who.LEGAL,
                authority = "45 CFR 160.103",
                opens = {"customer covered-entity", "customer business-associate"},
                lever = Lever.FACT)
        Tri forCustomer,

        @Question(
                text = "Does a hospital or plan engage you to offer it to its patients or members?",
                why = "Then HIPAA applies although patients use it themselves.",
                who = Who.LEGAL,
                authority = "45 CFR 160.103",
                opens = {"customer consumer", "customer covered-entity"},
                lever = Lever.FACT)
        Tri offeredByCustomer,

        @Question(
                text = "Did the patient choose it alone, and send the data to it alone?",
                why = "Data that a patient sends to an app of the own choice leave HIPAA.",
                who = Who.LEGAL,
                authority = "45 CFR 160.103",
                opens = {"customer consumer"},
                lever = Lever.FACT)
        Tri patientDirected,

        @Question(
                text = "Is whoever gets the data a clinician who treats that patient, and for nothing else?",
                why = "Such a disclosure makes nobody a business associate.",
                who = Who.LEGAL,
                authority = "45 CFR 160.103",
                opens = {"customer covered-entity"},
                lever = Lever.FACT)
        Tri treatmentOnly,

        @Question(
                text =
                        "Does anything else let the customer give you the data: the patients' authorization, a waiver for research, a limited data set under its agreement, a law?",
                why = "For purposes of your own it needs such a ground.",
                who = Who.LEGAL,
                authority = "45 CFR 164.502(a)",
                opens = {"for-customer no"},
                lever = Lever.FACT)
        Tri otherGround,

        @Question(
                text = "Is it for the employer's health plan: one of fifty members or more, or run by an outsider?",
                why = "Such a plan is under HIPAA, though the employer is not.",
                who = Who.LEGAL,
                authority = "45 CFR 160.103",
                opens = {"customer employer"},
                lever = Lever.FACT)
        Tri forHealthPlan,

        @Question(
                text = "Do the data come to the sponsor for its research?",
                why = "A sponsor is not bound by what it receives so; the hospital needs a ground to send it.",
                who = Who.LEGAL,
                authority = "45 CFR 164.512(i)",
                opens = {"customer research-sponsor"},
                lever = Lever.FACT)
        Tri forResearch,

        @Question(
                text = "What kind of records are these?",
                why = "Records of schools and of employers as such are under other laws.",
                who = Who.LEGAL,
                authority = "45 CFR 160.103",
                lever = Lever.FACT)
        RecordKind records,

        @Question(
                text =
                        "Is a business associate agreement (the contract on patient data that HIPAA asks for) signed with this customer?",
                why = "Without it no patient data may come to you.",
                who = Who.LEGAL,
                authority = "45 CFR 164.502(e)",
                opens = {
                    "customer covered-entity",
                    "customer business-associate",
                    "offered-by-customer yes",
                    "for-health-plan yes"
                },
                lever = Lever.DESIGN,
                leverFrom = {"no"},
                leverTo = {"yes"},
                leverSaid = {"yes: sign a business associate agreement with this customer, if the customer signs one"})
        CustomerAgreement agreement,

        @Question(
                text = "Did patient data come to you before it was signed, for a pilot or a test?",
                why = "Such a transfer may be a breach.",
                who = Who.LEGAL,
                authority = "45 CFR 164.502(e)",
                opens = {
                    "customer covered-entity",
                    "customer business-associate",
                    "offered-by-customer yes",
                    "for-health-plan yes"
                },
                lever = Lever.HISTORY)
        EarlyData receivedEarly,

        @Question(
                text = "Does its agreement ask for the customer's consent before you use a subcontractor?",
                why = "A new model provider is a subcontractor.",
                who = Who.LEGAL,
                authority = "45 CFR 164.504(e)",
                opens = {"agreement yes"},
                lever = Lever.FACT)
        Tri subcontractorConsent) {}
