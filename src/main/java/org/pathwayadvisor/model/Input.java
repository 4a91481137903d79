package org.pathwayadvisor.model;

/** What goes into a function. */
public enum Input {
    @Words("a medical image, or any picture examined for a medical purpose")
    IMAGE,
    @Words("the raw signal of a laboratory instrument or test strip")
    LAB_INSTRUMENT_SIGNAL,
    @Words("a waveform or stream: ECG, EEG, pulse wave, motion")
    WAVEFORM,
    @Words("repeated or near-continuous readings: hourly vitals, glucose sensor, a test repeated to read its course")
    REPEATED_READINGS,
    @Words("single readings at a visit: blood pressure, weight, temperature")
    SINGLE_READINGS,
    @Words("values of each day, from a wearable, a home device or the laboratory, or their average")
    DAILY_READINGS,
    @Words("finished laboratory results")
    LAB_RESULTS,
    @Words("clinicians' notes or reports, written or dictated")
    NOTES,
    @Words("other entries of the health record: diagnoses, medicines, claims")
    RECORDS,
    @Words("voice, cough or breath analysed as sound, not just turned into text")
    BODY_SOUND,
    @Words("genetic sequence data or variants without an established meaning")
    GENETIC_SEQUENCE,
    @Words("a reported genetic result with an established meaning")
    GENETIC_RESULT,
    @Words("what patients or caregivers type or say")
    PATIENT_ANSWERS,
    @Words("schedules, bed counts, bills, staffing")
    OFFICE_DATA
}
