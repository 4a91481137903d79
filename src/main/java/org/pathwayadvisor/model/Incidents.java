package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One kind of incident, and whether it happened in a channel. */
@Section(path = "incidents", scope = Scope.CHANNEL, title = "What went wrong", data = true)
public record Incidents(
        String subject,

        @Question(
                text = "Which of these has happened here?",
                why = "Such an incident is presumed a breach.",
                who = Who.SECURITY,
                authority = "45 CFR 164.402",
                lever = Lever.HISTORY)
        Incident incident,

        Tri answer) {}
