package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Code of advertisers or analytics in a channel. */
@Section(path = "tracking", scope = Scope.CHANNEL, title = "Trackers", data = true)
public record Tracking(
        String subject,

        @Question(
                text = "Do the trackers see pages behind a log-in, or the mobile app?",
                why = "What they see there is patient data.",
                who = Who.ENGINEER,
                authority = "OCR bulletin on online tracking",
                opens = {"touches trackers"},
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri behindLogin,

        @Question(
                text = "Do they see pages that anybody can open?",
                why = "A visit to such a page alone is no patient data.",
                who = Who.ENGINEER,
                authority = "OCR bulletin on online tracking",
                opens = {"touches trackers"},
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri openPages,

        @Question(
                text =
                        "Is a business associate agreement signed with whoever gets what they see, and does it cover that?",
                why = "Without it, patient data may not go there.",
                who = Who.LEGAL,
                authority = "OCR bulletin on online tracking",
                opens = {"touches trackers"},
                lever = Lever.FACT)
        Tri agreement) {}
