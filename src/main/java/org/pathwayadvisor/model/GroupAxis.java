package org.pathwayadvisor.model;

/** What patients can be told apart by when results are looked at in groups. */
public enum GroupAxis {
    @Words("age")
    AGE,
    @Words("sex")
    SEX,
    @Words("race")
    RACE,
    @Words("ethnicity")
    ETHNICITY,
    @Words("hospital or site")
    SITE,
    @Words("maker of the scanner or sensor")
    DEVICE_MAKER,
    @Words("model of the scanner or sensor")
    DEVICE_MODEL,
    @Words("how the image or signal was taken")
    ACQUISITION,
    @Words("skin tone, measured")
    SKIN_TONE,
    @Words("severity or stage of the disease")
    SEVERITY,
    @Words("other diseases of the patient")
    COMORBIDITY,
    @Words("language")
    LANGUAGE,
    @Words("insurance or income")
    INCOME,
    @Words("pregnancy")
    PREGNANCY,
    @Words("children and adults")
    CHILDREN,
    @Words("not answered")
    UNKNOWN
}
