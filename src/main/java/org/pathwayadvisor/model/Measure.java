package org.pathwayadvisor.model;

/** What is computed from the numbers of the questionnaire, so that rules can read it as yes or no. */
public enum Measure {
    @Words("the lower bound of the sensitivity found exceeds its goal")
    SENSITIVITY_SHOWN,
    @Words("the lower bound of the specificity found exceeds its goal")
    SPECIFICITY_SHOWN,
    @Words("a goal is given for both sensitivity and specificity; always yes or no")
    GOALS_GIVEN,
    @Words("the sensitivity goal is at least the rule of thumb for this clinical use")
    SENSITIVITY_GOAL_AT_DEFAULT,
    @Words("the specificity goal is at least what unconfirmed positives need by our rule of thumb")
    SPECIFICITY_GOAL_HIGH,
    @Words("the sensitivity goal is above the one that is usual for triage")
    SENSITIVITY_GOAL_ABOVE_TRIAGE,
    @Words("the lower bound of the sensitivity found is at least what unread negatives need by our rule of thumb")
    UNREAD_NEGATIVES_SAFE,
    @Words("the specificity goal is at least as high as the sensitivity goal")
    SPECIFICITY_GOAL_LEADS,
    @Words("the sensitivity expected is above its goal")
    SENSITIVITY_EXPECTED_ABOVE_GOAL,
    @Words("the specificity expected is above its goal")
    SPECIFICITY_EXPECTED_ABOVE_GOAL,
    @Words("the cases with the disease are as many as an exact plan for the sensitivity needs")
    ENOUGH_POSITIVES,
    @Words("the cases without the disease are as many as an exact plan for the specificity needs")
    ENOUGH_NEGATIVES,
    @Words("with the cases planned the study succeeds in at least half of all runs if the expected values are true")
    POWER_AT_LEAST_HALF,
    @Words("with the cases planned both goals are met together as often as planned")
    JOINT_POWER_ENOUGH,
    @Words("the cases with the disease are enough to show the goal if all of them are found")
    SENSITIVITY_CAN_BE_SHOWN,
    @Words("the cases without the disease are enough to show the goal if all of them are left alone")
    SPECIFICITY_CAN_BE_SHOWN,
    @Words("more than one image, eye or lesion of a patient is counted")
    SEVERAL_PER_PATIENT,
    @Words("the people enrolled, taken as they come, bring enough cases with the disease")
    ENROLMENT_BRINGS_ENOUGH,
    @Words("the share of alerts that are right in use is at least the minimum")
    PPV_AT_LEAST_MINIMUM,
    @Words("alerts for each clinician and shift are within the limit")
    ALERTS_WITHIN_LIMIT,
    @Words("slope, intercept and expected error of calibration, as far as given, are within our rules of thumb")
    CALIBRATION_WITHIN_LIMITS,
    @Words("the lower bound of the sensitivity exceeds its goal also when each case without an answer counts as missed")
    SENSITIVITY_WORST_CASE_SHOWN,
    @Words("the lower bound of the specificity exceeds its goal also when each case without an answer counts as wrong")
    SPECIFICITY_WORST_CASE_SHOWN,
    @Words("the file lists at least one failure mode; always yes or no")
    FAILURES_LISTED,
    @Words("it is said that the medical care is not there to prevent lasting impairment; no while nobody said so")
    IMPAIRMENT_RULED_OUT,
    @Words("it is said that a measure outside the software makes the risk acceptable; no while nobody said so")
    EXTERNAL_CONTROL_SHOWN,
    @Words("the test data come from three sites or more")
    THREE_TEST_SITES,
    @Words("two sites or more of the test data are in the United States")
    TWO_US_SITES,
    @Words("four weeks or more lie between two readings of a case")
    FOUR_WEEKS_BETWEEN_READINGS,
    @Words("the file lists at least one group of patients; no only where its list of groups is complete")
    GROUPS_LISTED,
    @Words(
            "the group is large enough to know its sensitivity and specificity, as far as counted, to within ten points either way")
    GROUP_LARGE_ENOUGH,
    @Words(
            "the lower bounds of sensitivity and specificity in the group, as far as counted and set a goal, exceed their goals")
    GROUP_BOUND_MEETS_GOAL,
    @Words(
            "in sensitivity or specificity all groups of its kind together exceed the goal by the lower bound, and what was found in this group is below it")
    HIDDEN_BY_AVERAGE,
    @Words(
            "in sensitivity or specificity the group is at least five points behind the best large enough group of its kind, and the 95 % interval of the difference excludes 0")
    FIVE_POINTS_BEHIND,
    @Words(
            "in sensitivity or specificity the group is at least ten points behind the best large enough group of its kind, and the 95 % interval of the difference excludes 0")
    TEN_POINTS_BEHIND,
    @Words(
            "in sensitivity or specificity the group is at least ten points behind the best large enough group of its kind, and its lower bound is below the goal")
    TEN_POINTS_AND_BELOW_GOAL,
    @Words(
            "in sensitivity or specificity the group is behind the best group of its kind, the 95 % interval of the difference holds 0, and one of the two is too small")
    DIFFERENCE_INCONCLUSIVE,
    @Words("the group's share of the training data is at least half its share of the patients")
    TRAINING_SHARE_HALF,
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
