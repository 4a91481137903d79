package org.pathwayadvisor.model;

/** A way by which hospital systems are connected. */
public enum Interface {
    @Words("FHIR R4")
    FHIR,
    @Words("SMART app launch")
    SMART,
    @Words("CDS Hooks")
    CDS_HOOKS,
    @Words("HL7 version 2 messages")
    HL7V2,
    @Words("DICOM")
    DICOM,
    @Words("DICOMweb")
    DICOMWEB,
    @Words("DICOM structured reports")
    DICOM_SR,
    @Words("IHE profiles for AI")
    IHE_AI
}
