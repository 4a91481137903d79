package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One way to patient data in a channel. */
@Section(path = "access", scope = Scope.CHANNEL, title = "Patient data in a channel", data = true)
public record ChannelAccess(
        String subject,

        @Question(
                text = "How do you come to patient data here?",
                why = "Whoever makes, receives, keeps or sends them for a hospital is bound by HIPAA.",
                who = Who.ENGINEER,
                authority = "45 CFR 160.103",
                lever = Lever.DESIGN,
                leverTo = {"encrypted-without-key", "inside-customer"})
        Access access,

        Tri answer) {}
