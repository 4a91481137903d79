package org.pathwayadvisor.model;

/** What a set of data holds. */
public enum DataKind {
    @Words("tables and coded values")
    TABLES,
    @Words("free text, such as notes")
    FREE_TEXT,
    @Words("images with DICOM headers")
    DICOM,
    @Words("photos that show a face")
    FACE_PHOTO,
    @Words("video of people")
    VIDEO,
    @Words("scans of the head in three dimensions")
    HEAD_SCAN,
    @Words("voices")
    VOICE,
    @Words("genomes or parts of them")
    GENOMIC,
    @Words("measured proteins, RNA or the like")
    OTHER_OMIC,
    @Words("curves of test signals")
    WAVEFORM,
    @Words("logs of devices")
    DEVICE_LOGS,
    @Words("where people were")
    LOCATION
}
