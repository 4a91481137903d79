package org.pathwayadvisor.model;

/** The condition or finding that a function is about. */
public enum Target {
    @Words("a time-critical finding on an image: stroke, bleed, clot, collapsed lung")
    URGENT_IMAGE_FINDING,
    @Words("a lesion suspicious for cancer")
    SUSPECTED_CANCER,
    @Words("genes or markers of a tumor")
    CANCER_GENES,
    @Words("a disease of the retina")
    RETINAL_DISEASE,
    @Words("sepsis")
    SEPSIS,
    @Words("blood glucose")
    GLUCOSE,
    @Words("blood pressure")
    BLOOD_PRESSURE,
    @Words("heart rhythm")
    HEART_RHYTHM,
    @Words("a mental disorder")
    MENTAL_DISORDER,
    @Words("something else")
    OTHER,
    @Words("no disease or finding")
    NONE,
    @Words("not answered")
    UNKNOWN
}
