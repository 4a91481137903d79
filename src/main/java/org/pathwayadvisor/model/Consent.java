package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Who agreed to what in a channel. */
@Section(path = "consent", scope = Scope.CHANNEL, title = "Consent in a channel", data = true)
public record Consent(
        String subject,

        @Question(
                text = "Do people opt in before you collect or share more of their health data than the service needs?",
                why = "Laws of states on consumer health data ask it.",
                who = Who.LEGAL,
                authority = "RCW 19.373",
                opens = {
                    "customer consumer",
                    "customer employer",
                    "customer ourselves",
                    "customer school",
                    "customer other"
                },
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri optIn,

        @Question(
                text = "Does each person sign an authorization before the own health data are sold?",
                why = "Washington forbids their sale without one.",
                who = Who.LEGAL,
                authority = "RCW 19.373",
                opens = {"touches data-sold"},
                lever = Lever.DESIGN,
                leverTo = {"yes"},
                leverSaid = {"yes: sell the health data of those alone who signed an authorization for it"})
        Tri sale,

        @Question(
                text = "Do parents give a consent that you can verify, before anything is collected from a child?",
                why = "Children under 13 are protected beside HIPAA.",
                who = Who.LEGAL,
                authority = "16 CFR 312",
                opens = {"touches children-under-13"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri parent,

        @Question(
                text = "Do the data of these children go to anyone to train or build AI?",
                why = "That needs a consent of its own.",
                who = Who.ENGINEER,
                authority = "16 CFR 312",
                opens = {"touches children-under-13"},
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri childrenTrain,

        @Question(
                text = "Do parents agree to that separately?",
                why = "Consent to the service does not cover it.",
                who = Who.LEGAL,
                authority = "16 CFR 312",
                opens = {"consent.children-train yes"},
                lever = Lever.FACT)
        Tri parentTraining,

        @Question(
                text = "Does everybody who is recorded agree first?",
                why = "In several states recording needs the consent of all.",
                who = Who.LEGAL,
                authority = "Cal. Penal Code 632",
                opens = {"touches recording"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri speakers,

        @Question(
                text = "Does each person sign a release before a voice print or face template is made?",
                why = "Illinois asks a written release.",
                who = Who.LEGAL,
                authority = "740 ILCS 14",
                opens = {"touches biometrics"},
                lever = Lever.DESIGN)
        Tri biometrics,

        @Question(
                text =
                        "Are these templates made only of patients in care, or only for treatment, payment or operations under HIPAA?",
                why = "Illinois leaves these out.",
                who = Who.LEGAL,
                authority = "740 ILCS 14",
                opens = {"touches biometrics"},
                lever = Lever.FACT)
        Tri biometricsForCare) {}
