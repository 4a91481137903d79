package org.pathwayadvisor.assessment;

import java.util.Set;

/** The closed questions whose answers this program reads itself, beside what rules and tables read. */
public final class ReadInJava {
    private static final Set<String> QUESTIONS = Set.of(
            "axis", // by which trait a group of patients is told apart: counts by group
            "plan.contract",
            "plan.done",
            "plan.earlier-pma",
            "plan.redo",
            "plan.registered-before");

    private ReadInJava() {}

    /** Their paths. */
    public static Set<String> questions() {
        return QUESTIONS;
    }
}
