package org.pathwayadvisor.model;

/** What the truth is that results are held against. */
public enum ReferenceStandard {
    @Words("nothing")
    NONE,
    @Words("one reader")
    SINGLE_READER,
    @Words("one reader who saw the output")
    SINGLE_READER_USING_AI,
    @Words("several readers and a way to settle differences")
    PANEL,
    @Words("pathology, a laboratory result or what became of the patient")
    OUTCOME,
    @Words("an established clinical reference")
    ESTABLISHED,
    @Words("another device")
    OTHER_DEVICE,
    @Words("codes of the health record only")
    RECORD_CODES,
    @Words("not answered")
    UNKNOWN
}
