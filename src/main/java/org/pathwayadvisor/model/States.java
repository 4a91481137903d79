package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One state, and whether people there use the product or business is done there. */
@Section(path = "data.states", scope = Scope.PRODUCT, title = "States", data = true)
public record States(
        String subject,

        @Question(
                text = "In which states are its users and patients, or do you do business?",
                why = "States add duties of their own; HIPAA does not displace stricter ones.",
                lever = Lever.FACT)
        UsState state,

        Tri answer) {}
