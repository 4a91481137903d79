package org.pathwayadvisor.model;

/** What shows that the output has to do with the condition. */
public enum Association {
    @Words("nothing yet")
    NONE,
    @Words("what experts say")
    EXPERT_OPINION,
    @Words("published studies")
    LITERATURE,
    @Words("a clinical guideline")
    GUIDELINE,
    @Words("a study of our own")
    NEW_STUDY,
    @Words("not answered")
    UNKNOWN
}
