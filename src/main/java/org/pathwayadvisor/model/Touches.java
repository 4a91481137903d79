package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One field of law that a channel opens, and whether it does. */
@Section(path = "touches", scope = Scope.CHANNEL, title = "Fields of law in a channel", data = true)
public record Touches(
        String subject,

        @Question(
                text = "Which of these are so here?",
                why = "Each opens a field of law; none of these closes them all.",
                authority = "45 CFR 160.203",
                lever = Lever.DESIGN,
                leverFrom = {"yes"},
                leverTo = {
                    "trackers",
                    "recording",
                    "biometrics",
                    "companion",
                    "generated-messages",
                    "licensed-voice",
                    "data-sold"
                })
        Touch touch,

        Tri answer) {}
