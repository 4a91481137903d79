package org.pathwayadvisor.model;

/** What else belongs to a function. */
public enum Part {
    @Words("hardware of your own: a sensor, wearable, reader")
    OWN_HARDWARE,
    @Words("a drug that it is sold or labeled with")
    DRUG,
    @Words("a biological product that it is sold or labeled with")
    BIOLOGIC,
    @Words("a laboratory test")
    LAB_TEST,
    @Words("control of another device")
    OTHER_DEVICE_CONTROL,
    @Words("making, releasing or giving blood or blood components")
    BLOOD_SUPPLY,
    @Words("a part that stays in the body")
    IMPLANT
}
