package org.pathwayadvisor.model;

/** Kinds of medical images. */
public enum ImageKind {
    @Words("x-ray")
    X_RAY,
    @Words("mammogram, in two dimensions")
    MAMMOGRAM,
    @Words("breast tomosynthesis, the mammogram in three dimensions")
    TOMOSYNTHESIS,
    @Words("CT")
    CT,
    @Words("MRI")
    MRI,
    @Words("ultrasound, also of the heart")
    ULTRASOUND,
    @Words("nuclear medicine: PET, SPECT")
    NUCLEAR,
    @Words("fluoroscopy or angiography")
    ANGIOGRAPHY,
    @Words("optical coherence tomography (OCT)")
    OCT,
    @Words("photo or scan of the eye")
    EYE,
    @Words("photo or scan of the skin")
    SKIN,
    @Words("endoscope video")
    ENDOSCOPY,
    @Words("video of a swallowed capsule")
    CAPSULE,
    @Words("microscope picture of tissue, cells or germs")
    SLIDE,
    @Words("dental x-ray or cone-beam scan")
    DENTAL_X_RAY,
    @Words("photo or optical scan of teeth and mouth")
    DENTAL_PHOTO,
    @Words("camera picture or video of a person, place or test strip")
    CAMERA,
    @Words("another kind")
    OTHER
}
