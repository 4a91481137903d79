package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One role, and whether a champion of it is named. */
@Section(path = "go-to-market.champions", scope = Scope.PRODUCT, title = "Champions", care = true)
public record Champions(
        String subject,

        @Question(
                text = "Which roles do your champions have?",
                why = "One physician alone can leave or be overruled.",
                opens = {"go-to-market.champion-plan yes"},
                lever = Lever.FACT)
        ChampionRole role,

        Tri answer) {}
