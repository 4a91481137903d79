package org.pathwayadvisor.model;

/** A figure of performance. */
public enum Metric {
    @Words("accuracy")
    ACCURACY,
    @Words("F1 score")
    F1,
    @Words("area under the curve")
    AUC,
    @Words("sensitivity")
    SENSITIVITY,
    @Words("specificity")
    SPECIFICITY,
    @Words("positive predictive value")
    PPV,
    @Words("negative predictive value")
    NPV,
    @Words("calibration")
    CALIBRATION
}
