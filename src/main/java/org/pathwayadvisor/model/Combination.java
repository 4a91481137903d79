package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** A product with a drug or biologic. */
@Section(path = "combination", scope = Scope.FUNCTION, title = "Drug or biologic")
public record Combination(
        String subject,

        @Question(
                text = "Which part does the main job?",
                why = "The part that does the main job decides which FDA center leads.",
                who = Who.RA,
                judgement = true,
                authority = "FD&C Act 503(g)",
                opens = {"part-of drug", "part-of biologic"},
                lever = Lever.FACT)
        PrimaryMode primaryMode,

        @Question(
                text = "Is it made or given out by, or on behalf of, the maker of a drug or biologic that it is about?",
                why = "What it shows may then be labeling of that drug.",
                who = Who.RA,
                authority = "CDS guidance 2026 III",
                opens = {
                    "part-of drug",
                    "part-of biologic",
                    "output treatment-or-dose",
                    "task calculate-dose",
                    "task select-drug"
                },
                lever = Lever.FACT)
        Tri drugSponsor) {}
