package org.pathwayadvisor.model;

/** When the regulatory strategy was begun. */
public enum StrategyStart {
    @Words("with the concept")
    CONCEPT,
    @Words("after the prototype")
    PROTOTYPE,
    @Words("after the validation")
    VALIDATION,
    @Words("after the launch")
    LAUNCH,
    @Words("not yet")
    NEVER,
    @Words("not answered")
    UNKNOWN
}
