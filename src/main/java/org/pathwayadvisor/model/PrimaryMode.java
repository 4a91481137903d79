package org.pathwayadvisor.model;

/** Which part of a combination does the main job. */
public enum PrimaryMode {
    @Words("the device")
    DEVICE,
    @Words("the drug")
    DRUG,
    @Words("the biological product")
    BIOLOGIC,
    @Words("not answered")
    UNKNOWN
}
