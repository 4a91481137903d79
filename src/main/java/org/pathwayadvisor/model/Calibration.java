package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How well probabilities agree with what happens. */
@Section(path = "uncertainty.calibration", scope = Scope.PRODUCT, title = "Calibration", care = true)
public record Calibration(
        String subject,

        @Question(
                text = "Was calibration tested on data from elsewhere?",
                why = "A probability that is shown must agree with what happens.",
                who = Who.ENGINEER,
                opens = {"uncertainty.score-type calibrated-probability", "uncertainty.as-percentage yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri assessed,

        @Question(
                text = "Which calibration slope was found? 1 is best.",
                why = "Far from 1 the probabilities are too extreme or too timid.",
                who = Who.ENGINEER,
                opens = {"uncertainty.calibration.assessed yes"},
                min = -100,
                max = 100)
        Num slope,

        @Question(
                text = "Which calibration intercept was found? 0 is best.",
                why = "Far from 0 the probabilities are too high or too low throughout.",
                who = Who.ENGINEER,
                opens = {"uncertainty.calibration.assessed yes"},
                min = -100,
                max = 100)
        Num intercept,

        @Question(
                text = "Which expected calibration error was found (0 to 1)?",
                why = "It is the usual distance between what is said and what happens.",
                who = Who.ENGINEER,
                opens = {"uncertainty.calibration.assessed yes"},
                max = 1)
        Num expectedError,

        @Question(
                text = "Which Brier score was found (0 to 1)?",
                why = "Printed; no limit holds for every disease.",
                who = Who.ENGINEER,
                opens = {"uncertainty.calibration.assessed yes"},
                max = 1)
        Num brier,

        @Question(
                text = "Was it tested in each group of patients too?",
                why = "Good on average can be wrong for a group.",
                who = Who.ENGINEER,
                opens = {"uncertainty.calibration.assessed yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri inGroups) {}
