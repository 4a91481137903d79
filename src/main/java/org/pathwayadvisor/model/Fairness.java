package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What hospitals must ask about discrimination. */
@Section(path = "populations.fairness", scope = Scope.PRODUCT, title = "Discrimination", care = true)
public record Fairness(
        String subject,

        @Question(
                text = "Does it use race, color, national origin, sex, age or disability as an input?",
                why = "Hospitals look for such tools, and ask you.",
                who = Who.ENGINEER,
                authority = "45 CFR 92.210",
                opens = {"populations.groups-planned yes", "populations.groups-planned no"},
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri traitsAsInput,

        @Question(
                text = "Will it be used by hospitals or doctors who receive federal money, such as Medicare?",
                why = "They must look for discrimination by tools, and cannot without your papers.",
                who = Who.LEGAL,
                authority = "45 CFR 92.210",
                opens = {"populations.groups-planned yes", "populations.groups-planned no"},
                lever = Lever.FACT)
        Tri federalCustomers) {}
