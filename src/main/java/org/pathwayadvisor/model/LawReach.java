package org.pathwayadvisor.model;

/** To which data a state's law reaches. */
public enum LawReach {
    @Words("any data")
    ANY_DATA,
    @Words("health data of consumers, outside HIPAA")
    CONSUMER_HEALTH_DATA
}
