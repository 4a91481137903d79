package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How far the color of the skin bears on the results. */
@Section(path = "populations.skin", scope = Scope.PRODUCT, title = "Skin tone", care = true)
public record Skin(
        String subject,

        @Question(
                text = "Does it look at skin, or at light that passed through skin, such as a pulse oximeter?",
                why = "Darker skin takes up more light, and can make results wrong.",
                who = Who.ENGINEER,
                opens = {"populations.groups-planned yes", "populations.groups-planned no"},
                lever = Lever.FACT)
        Tri dependent,

        @Question(
                text = "How is the skin tone of test patients recorded?",
                why = "Race does not say how dark somebody's skin is.",
                who = Who.CLINICIAN,
                opens = {"populations.skin.dependent yes"},
                lever = Lever.HISTORY)
        SkinScale scale) {}
