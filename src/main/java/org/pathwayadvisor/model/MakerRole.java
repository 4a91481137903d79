package org.pathwayadvisor.model;

/** What the answering organisation is to the product. */
public enum MakerRole {
    @Words("we specify it and offer it to others, also as a service")
    COMPANY,
    @Words("a hospital or health system that made it for itself")
    HOSPITAL_OWN_USE,
    @Words("a licensed practitioner or group practice that made it for its own practice")
    PRACTITIONER_OWN_USE,
    @Words("one certified laboratory that made a test and runs it itself")
    LABORATORY_OWN_TEST,
    @Words("we program it to somebody else's specification")
    CONTRACT_DEVELOPER,
    @Words("we sell under our own name what another maker has brought to the market")
    OWN_NAME_SELLER,
    @Words("we only distribute it, or run the app store")
    DISTRIBUTOR,
    @Words("we only supply general tools: cloud, phones, a model interface")
    INFRASTRUCTURE,
    @Words("not answered")
    UNKNOWN
}
