package org.pathwayadvisor.model;

/** What the maker says a function is for, in any channel. */
public enum Purpose {
    @Words("run the office: billing, scheduling, staffing, beds, claims")
    OFFICE,
    @Words("general wellness or fitness, no disease")
    WELLNESS,
    @Words("keep, move, convert or show health records or device data")
    RECORDS,
    @Words("reference, training, general patient information or communication")
    EDUCATE,
    @Words("recognise a person, not their health")
    IDENTITY,
    @Words("show the labeling or instructions of your own device")
    OWN_LABELING,
    @Words("only collect data for a clinical study")
    STUDY_DATA,
    @Words("run device production or the quality system")
    QUALITY_SYSTEM,
    @Words("support a decision about one patient: options, next steps")
    ADVISE,
    @Words("screen people for a disease")
    SCREEN,
    @Words("find or flag a possible disease or finding")
    DETECT,
    @Words("diagnose a disease or condition")
    DIAGNOSE,
    @Words("monitor a disease, a condition or vital functions")
    MONITOR,
    @Words("predict a disease, an event or a course for one patient")
    PREDICT,
    @Words("treat, relieve or cure")
    TREAT,
    @Words("prevent a disease in one patient")
    PREVENT,
    @Words("change the structure or a function of the body")
    BODY_FUNCTION
}
