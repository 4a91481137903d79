package org.pathwayadvisor.model;

/** What is computed from the numbers of the questionnaire, so that rules can read it as yes or no. */
public enum Measure {
    @Words("the lower bound of the sensitivity found exceeds its goal")
    SENSITIVITY_SHOWN,
    @Words("the lower bound of the specificity found exceeds its goal")
    SPECIFICITY_SHOWN,
    @Words("the test data come from three sites or more (study-design.test-sites)")
    THREE_TEST_SITES,
    @Words("two sites or more of the test data are in the United States (study-design.us-sites)")
    TWO_US_SITES,
    @Words("four weeks or more lie between two readings of a case (reader-study.washout-weeks)")
    FOUR_WEEKS_BETWEEN_READINGS
}
