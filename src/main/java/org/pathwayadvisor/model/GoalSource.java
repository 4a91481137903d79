package org.pathwayadvisor.model;

/** Where the goals come from. */
public enum GoalSource {
    @Words("a special control of its device type")
    SPECIAL_CONTROL,
    @Words("what FDA accepted for a like device")
    FDA_PRECEDENT,
    @Words("the results of the predicate")
    PREDICATE,
    @Words("published studies")
    LITERATURE,
    @Words("a panel of clinicians")
    CLINICAL_PANEL,
    @Words("a rule of thumb")
    RULE_OF_THUMB,
    @Words("not answered")
    UNKNOWN
}
