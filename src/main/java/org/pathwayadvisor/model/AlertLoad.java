package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What the alerts of a product ask of its users. */
@Section(path = "quality-bar.alerts", scope = Scope.PRODUCT, title = "Load of alerts", care = true)
public record AlertLoad(
        String subject,

        @Question(
                text = "How many patients or images does it look at in a day?",
                why = "How many alerts there are follows from it.",
                who = Who.CLINICIAN,
                opens = {
                    "quality-bar.context serious-screening",
                    "quality-bar.context other-screening",
                    "quality-bar.context triage",
                    "quality-bar.context rule-out",
                    "quality-bar.context confirmation",
                    "quality-bar.context second-look",
                    "quality-bar.context early-warning"
                },
                max = 100000000)
        Num volume,

        @Question(
                text = "How many clinicians share its alerts in a day, counted over all shifts?",
                why = "Alerts for each clinician and shift follow from it.",
                who = Who.CLINICIAN,
                opens = {
                    "quality-bar.context serious-screening",
                    "quality-bar.context other-screening",
                    "quality-bar.context triage",
                    "quality-bar.context rule-out",
                    "quality-bar.context confirmation",
                    "quality-bar.context second-look",
                    "quality-bar.context early-warning"
                },
                min = 1,
                max = 1000000)
        Num clinicians,

        @Question(
                text = "How many alerts may one clinician get in a shift?",
                why = "Beyond it they are clicked away.",
                who = Who.CLINICIAN,
                opens = {
                    "quality-bar.context serious-screening",
                    "quality-bar.context other-screening",
                    "quality-bar.context triage",
                    "quality-bar.context rule-out",
                    "quality-bar.context confirmation",
                    "quality-bar.context second-look",
                    "quality-bar.context early-warning"
                },
                max = 100000)
        Num most,

        @Question(
                text = "Which share (0 to 1) of alerts must at least be right?",
                why = "Where most alerts are false, the right ones are missed too.",
                who = Who.CLINICIAN,
                opens = {
                    "quality-bar.context serious-screening",
                    "quality-bar.context other-screening",
                    "quality-bar.context triage",
                    "quality-bar.context rule-out",
                    "quality-bar.context confirmation",
                    "quality-bar.context second-look",
                    "quality-bar.context early-warning"
                },
                max = 1)
        Num leastPpv) {}
