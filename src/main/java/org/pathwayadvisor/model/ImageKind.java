package org.pathwayadvisor.model;

/** Kinds of medical images. */
public enum ImageKind {
    @Words("x-ray")
    X_RAY,
    @Words("mammogram or breast tomosynthesis")
    MAMMOGRAM,
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
    @Words("endoscope or capsule video")
    ENDOSCOPY,
    @Words("microscope picture of tissue, cells or germs")
    SLIDE,
    @Words("dental x-ray, scan or photo")
    DENTAL,
    @Words("camera picture or video of a person, place or test strip")
    CAMERA,
    @Words("another kind")
    OTHER
}
