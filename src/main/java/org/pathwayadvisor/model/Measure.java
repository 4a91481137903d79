package org.pathwayadvisor.model;

/** What is computed from the numbers of the questionnaire, so that rules can read it as yes or no. */
public enum Measure {
    @Words("the lower bound of the sensitivity found exceeds its goal")
    SENSITIVITY_SHOWN,
    @Words("the lower bound of the specificity found exceeds its goal")
    SPECIFICITY_SHOWN
}
