package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What the team does with patient data beside the product's own flows. */
@Section(path = "data.practice", scope = Scope.PRODUCT, title = "Practice with patient data", data = true)
public record Practice(
        String subject,

        @Question(
                text =
                        "Can a model send patient data to tools: web search, plug-ins, tool servers, code sandboxes, mail?",
                why = "Each tool is a service of its own that needs an agreement.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.502(e)",
                lever = Lever.DESIGN,
                leverTo = {"none", "listed"})
        ToolCalls toolCalls,

        @Question(
                text =
                        "Can staff put patient data into AI accounts without an agreement, such as free or personal ones?",
                why = "What is pasted there is disclosed.",
                who = Who.SECURITY,
                authority = "45 CFR 164.502(e)",
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri openAccounts,

        @Question(
                text = "Do you know of a partner that keeps breaking its agreement, and is nothing done about it?",
                why = "Whoever knows and does nothing breaks the rule too.",
                who = Who.LEGAL,
                authority = "45 CFR 164.504(e)",
                lever = Lever.FACT)
        Tri knownViolation) {}
