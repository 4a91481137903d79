package org.pathwayadvisor.model;

/** What comes out of a function. */
public enum Output {
    @Words("a schedule, a bill, a forecast for operations")
    OFFICE_RESULT,
    @Words("the same data, shown, stored, moved or converted")
    DISPLAY_ONLY,
    @Words("a summary or draft note of what is already there")
    SUMMARY,
    @Words("a list of options or next steps, ranked or not")
    OPTIONS,
    @Words("one specific recommendation")
    ONE_RECOMMENDATION,
    @Words("a risk score or probability for one patient")
    SCORE,
    @Words("an alert, alarm or flag")
    ALERT,
    @Words("a measurement or segmentation that it makes itself")
    MEASUREMENT,
    @Words("marks, heat maps or boxes on an image")
    MARKS_ON_IMAGE,
    @Words("a diagnosis, or disease present or absent")
    DIAGNOSIS,
    @Words("a treatment, a therapy session or a dose")
    TREATMENT_OR_DOSE,
    @Words("commands to another device")
    DEVICE_COMMAND
}
