package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What a set of data is used to train or test, and with whose leave. */
@Section(path = "training", scope = Scope.DATASET, title = "Training and testing a model", data = true)
public record Training(
        String subject,

        @Question(
                text = "What is a model trained, tuned or tested on it for?",
                why = "HIPAA judges each purpose differently.",
                who = Who.PM,
                authority = "45 CFR 164.502(a)(3)",
                lever = Lever.DESIGN,
                leverTo = {"none", "one-customer"})
        TrainingPurpose purpose,

        @Question(
                text = "In which role do you train on it?",
                why = "A hospital may do more with its patients' data than its vendor.",
                who = Who.LEGAL,
                authority = "45 CFR 164.502(a)(3)",
                opens = {
                    "training.purpose one-customer",
                    "training.purpose own-operations",
                    "training.purpose customers-operations",
                    "training.purpose our-product",
                    "training.purpose general-model",
                    "training.purpose research",
                    "training.purpose safety-watch"
                },
                lever = Lever.FACT)
        TrainingRole role,

        @Question(
                text = "Did the patients sign an authorization for this use?",
                why = "It allows nearly everything that it names.",
                who = Who.LEGAL,
                authority = "45 CFR 164.508",
                opens = {
                    "training.purpose our-product",
                    "training.purpose general-model",
                    "training.purpose research",
                    "training.purpose safety-watch",
                    "training.role outside"
                },
                lever = Lever.FACT)
        Tri authorization,

        @Question(
                text = "Does the authorization hold all that HIPAA asks, apart from consent to treatment?",
                why = "One that lacks an element is void.",
                who = Who.LEGAL,
                authority = "45 CFR 164.508",
                opens = {"training.authorization yes"},
                lever = Lever.FACT)
        Tri authorizationComplete,

        @Question(
                text = "Did a review board waive the authorization for this research?",
                why = "Such a waiver stands in for it.",
                who = Who.LEGAL,
                authority = "45 CFR 164.512(i)",
                opens = {
                    "training.purpose our-product",
                    "training.purpose general-model",
                    "training.purpose research",
                    "training.purpose safety-watch",
                    "training.role outside"
                },
                lever = Lever.FACT)
        Tri waiver,

        @Question(
                text = "Is a data use agreement (the contract on a limited data set) signed?",
                why = "A limited data set may not be given out without it.",
                who = Who.LEGAL,
                authority = "45 CFR 164.514(e)",
                opens = {"state limited"},
                lever = Lever.FACT)
        Tri useAgreement,

        @Question(
                text = "Is it only looked at to plan research, with nothing leaving the hospital or plan?",
                why = "Looking to plan needs no authorization.",
                who = Who.LEGAL,
                authority = "45 CFR 164.512(i)",
                opens = {"training.purpose research"},
                lever = Lever.FACT)
        Tri preparatory,

        @Question(
                text = "Is the research on people who have died, with what HIPAA asks for that on file?",
                why = "Research on the dead needs no authorization.",
                who = Who.LEGAL,
                authority = "45 CFR 164.512(i)",
                opens = {"training.purpose research"},
                lever = Lever.FACT)
        Tri onlyTheDead,

        @Question(
                text = "Does whoever gets the data answer to FDA for the very product that is watched?",
                why = "Only to such a one may a hospital give them for that without the patients.",
                who = Who.RA,
                authority = "45 CFR 164.512(b)(1)(iii)",
                opens = {"training.purpose safety-watch"},
                lever = Lever.FACT)
        Tri answersToFda,

        @Question(
                text = "Do the data leave the hospital, plan or company that holds them?",
                why = "Only data that change hands can be sold.",
                who = Who.LEGAL,
                authority = "45 CFR 164.502(a)(5)(ii)",
                lever = Lever.DESIGN,
                leverTo = {"no"},
                leverSaid = {"no: bring the model to the data, so that the data do not leave"})
        Tri disclosed,

        @Question(
                text = "Does whoever gives the data get money, a discount, free software or anything else for them?",
                why = "Patient data may not be sold without authorization.",
                who = Who.LEGAL,
                authority = "45 CFR 164.502(a)(5)(ii)",
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri remuneration,

        @Question(
                text = "Did the patients authorize it, in words that tell of the payment?",
                why = "Only that allows a sale.",
                who = Who.LEGAL,
                authority = "45 CFR 164.508",
                opens = {"training.remuneration yes"},
                lever = Lever.FACT)
        Tri saleAuthorized,

        @Question(
                text =
                        "Does an exception hold: no more than the cost of preparing the data, pay for work done for the hospital, public health, or another that the rule lists?",
                why = "What an exception names is no sale.",
                who = Who.LEGAL,
                authority = "45 CFR 164.502(a)(5)(ii)",
                opens = {"training.remuneration yes"},
                lever = Lever.FACT)
        Tri saleExcepted,

        @Question(
                text = "What did the consumers agree to about training?",
                why = "The FTC has ordered models deleted that were trained without consent.",
                who = Who.LEGAL,
                authority = "FTC Act 5(a)",
                opens = {"origin consumer"},
                lever = Lever.FACT)
        TrainingConsent consumerConsent,

        @Question(
                text = "Are these data of past patients used to test the device for FDA?",
                why = "That is likely a study that a review board must see.",
                who = Who.RA,
                authority = "45 CFR 164.512(i)",
                opens = {
                    "training.purpose one-customer",
                    "training.purpose own-operations",
                    "training.purpose customers-operations",
                    "training.purpose our-product",
                    "training.purpose general-model",
                    "training.purpose research",
                    "training.purpose safety-watch"
                },
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri forSubmission) {}
