package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One interface, and whether the product has it. */
@Section(path = "hospital-it.interfaces", scope = Scope.PRODUCT, title = "Interfaces", care = true)
public record Interfaces(
        String subject,

        @Question(
                text = "Through which interfaces does it connect?",
                why = "Without one it gets no data.",
                who = Who.ENGINEER,
                opens = {"hospital-it.touches-records yes"},
                lever = Lever.DESIGN)
        Interface through,

        Tri answer) {}
