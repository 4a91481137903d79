package org.pathwayadvisor.assessment.care;

import java.util.OptionalDouble;

/**
 * A share found in a group of patients.
 *
 * @param name   sensitivity or specificity
 * @param right  whom the product got right
 * @param all    how many there were
 * @param needed how many are needed to know the share to within ten points either way
 * @param lower  of the exact 95 % interval
 * @param goal   what the lower bound must exceed, where it is set
 * @param behind how far it is behind the best group of its kind; absent where there is no other
 */
public record PopulationFigure(
        String name,
        int right,
        int all,
        int needed,
        double estimate,
        double lower,
        double upper,
        OptionalDouble goal,
        OptionalDouble behind,
        OptionalDouble behindLower,
        OptionalDouble behindUpper) {}
