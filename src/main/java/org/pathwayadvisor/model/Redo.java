package org.pathwayadvisor.model;

/** Work of building that must be done again where the regulatory work starts late. */
public enum Redo {
    @Words("the software documentation")
    SOFTWARE_FILE,
    @Words("the data, with ground truth")
    DATA,
    @Words("design and development")
    DESIGN
}
