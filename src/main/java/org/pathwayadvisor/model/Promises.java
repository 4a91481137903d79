package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What people are told in a channel, and what happens. */
@Section(path = "promises", scope = Scope.CHANNEL, title = "Promises and sharing", data = true)
public record Promises(
        String subject,

        @Question(
                text =
                        "Does anything not hold that you say about privacy, such as HIPAA compliant, anonymous, never shared?",
                why = "A promise that does not hold deceives.",
                who = Who.LEGAL,
                authority = "FTC Act 5(a)",
                lever = Lever.HISTORY)
        Tri untrue,

        @Question(
                text =
                        "Do health data go to advertisers, or to others who train models, without the consent of the person?",
                why = "The FTC has banned it, and had data and models deleted.",
                who = Who.LEGAL,
                authority = "FTC Act 5(a)",
                opens = {
                    "customer consumer",
                    "customer employer",
                    "customer ourselves",
                    "customer school",
                    "customer other"
                },
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri shared,

        @Question(
                text = "Did health data get out in any other way without the authorization of the person?",
                why = "Then people and the FTC must be told.",
                who = Who.SECURITY,
                authority = "16 CFR 318.3(a)",
                opens = {"touches records-from-several-sources", "touches works-for-record-app"},
                lever = Lever.HISTORY)
        Tri leaked,

        @Question(
                text =
                        "Do people agree expressly to what you do with health data, and is there a limit on keeping them?",
                why = "The FTC expects it of sensitive data.",
                who = Who.LEGAL,
                authority = "FTC Act 5(a)",
                opens = {
                    "customer consumer",
                    "customer employer",
                    "customer ourselves",
                    "customer school",
                    "customer other"
                },
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri consented,

        @Question(
                text =
                        "Do people agree expressly that a service you use trains its own models on what they entrust to you?",
                why = "Free and personal AI accounts often train on what is typed in.",
                who = Who.LEGAL,
                authority = "FTC Act 5(a)",
                opens = {
                    "customer consumer",
                    "customer employer",
                    "customer ourselves",
                    "customer school",
                    "customer other"
                },
                lever = Lever.FACT)
        Tri trainingAgreed) {}
