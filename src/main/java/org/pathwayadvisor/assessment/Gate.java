package org.pathwayadvisor.assessment;

import java.util.Locale;
import org.pathwayadvisor.model.Words;

/** The step before which a finding must be settled, the earliest first. */
public enum Gate {
    @Words("before the plan is fixed")
    PLAN,
    @Words("before training")
    TRAINING,
    @Words("before the study starts")
    STUDY_START,
    @Words("before the first patient data")
    FIRST_DATA,
    @Words("before the submission")
    SUBMISSION,
    @Words("before first clinical use")
    DEPLOYMENT,
    @Words("once it is in use")
    POSTMARKET,
    @Words("at any time")
    NONE;

    /** The gate of a rule's word. */
    public static Gate of(String word) {
        for (Gate gate : values()) {
            if (gate.name().toLowerCase(Locale.ROOT).equals(word.replace('-', '_'))) {
                return gate;
            }
        }
        return NONE;
    }
}
