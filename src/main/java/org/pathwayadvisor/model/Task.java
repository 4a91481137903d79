package org.pathwayadvisor.model;

/** The closest description of what a function does. */
public enum Task {
    @Words("flags cases so that somebody looks sooner")
    TRIAGE,
    @Words("tells a person or a clinician that signs of a disease were seen, so that it is looked into")
    NOTIFY_SIGNS,
    @Words("marks places on an image for the reader to look at")
    MARK,
    @Words("says how likely a finding that somebody else found is disease")
    CHARACTERISE,
    @Words("finds places and says how likely they are disease")
    MARK_AND_CHARACTERISE,
    @Words("decides disease or no disease without a clinician reading the input")
    SCREEN_ALONE,
    @Words("helps a clinician to tell what a patient has, or in what state a patient is")
    AID_DIAGNOSIS,
    @Words("predicts how likely a condition is or will be, or how it will go on")
    PREDICT_RISK,
    @Words("measures or outlines something, or calculates a value of the body")
    MEASURE,
    @Words("simulates the body or an implant with a model, to learn what was not measured")
    SIMULATE,
    @Words("takes, reconstructs or enhances images, as a scanner or camera or for one")
    MAKE_IMAGES,
    @Words("helps whoever takes an image or a signal to take a good one")
    GUIDE_ACQUISITION,
    @Words("processes images for diagnostic review")
    PROCESS_IMAGES,
    @Words("moves or shows images with simple viewing tools")
    SHOW_IMAGES,
    @Words("records, sends or shows a signal of the body without reading it")
    RECORD_SIGNAL,
    @Words("finds or classifies events in a signal of the body: beats, sleep stages, seizures")
    ANALYSE_SIGNAL,
    @Words("watches vital signs or body functions and raises an alarm")
    WATCH_AND_ALARM,
    @Words("repeats the alarm of another device")
    RELAY_ALARM,
    @Words("plans a treatment or an operation")
    PLAN_TREATMENT,
    @Words("shows the way or holds the tools during a procedure: navigation, robot, colored anatomy")
    GUIDE_PROCEDURE,
    @Words("calculates or recommends a dose or the setting of a therapy, for somebody to decide")
    CALCULATE_DOSE,
    @Words("sets or starts a therapy by itself (closed loop)")
    CONTROL_THERAPY,
    @Words("delivers energy, air, sound, a drug or stimulation to the body")
    DELIVER_THERAPY,
    @Words("gives a behavioral or other digital therapy")
    BEHAVIOR_THERAPY,
    @Words("reads or calculates the result of a laboratory test on blood, urine, tissue, cells or germs")
    TEST_SPECIMEN,
    @Words("says what inherited genes mean for disease, children or drugs")
    INTERPRET_GENES,
    @Words("says which patients may get a certain drug, and the drug's label needs it")
    SELECT_DRUG,
    @Words("reports the genes of a tumor without steering one drug")
    PROFILE_TUMOR,
    @Words("collects, stores or shows the data of devices without reading them")
    MANAGE_DATA,
    @Words("is a hand instrument or a kit without software that goes with a device: needle guide, guidewire")
    HAND_INSTRUMENT,
    @Words("something else")
    OTHER,
    @Words("not answered")
    UNKNOWN
}
