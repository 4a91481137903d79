package org.pathwayadvisor.model;

/** What is computed from the numbers of the questionnaire, so that rules can read it as yes or no. */
public enum Measure {
    @Words("the lower bound of the sensitivity found exceeds its goal")
    SENSITIVITY_SHOWN,
    @Words("the lower bound of the specificity found exceeds its goal")
    SPECIFICITY_SHOWN,
    @Words("the local test holds at least 30 cases with the disease")
    LOCAL_POSITIVES_THIRTY,
    @Words("the team has been building for at least three months")
    BUILDING_THREE_MONTHS,
    @Words("the team has been building for at least a year")
    BUILDING_A_YEAR,
    @Words("every function has one settled pathway")
    ROUTE_DECIDED,
    @Words("some function may need FDA")
    MAY_NEED_FDA,
    @Words("the law on health data finds no stop and nothing open")
    DATA_NO_STOP
}
