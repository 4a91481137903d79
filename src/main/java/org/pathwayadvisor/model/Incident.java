package org.pathwayadvisor.model;

/** Something that went wrong with patient data. */
public enum Incident {
    @Words("an output showed the data of another patient")
    WRONG_PATIENT,
    @Words("data of one customer reached another")
    OTHER_CUSTOMER,
    @Words("staff put patient data into a chat tool without an agreement")
    PASTED_IN_CHATBOT,
    @Words("a vendor kept what it had promised not to keep")
    KEPT_BY_VENDOR,
    @Words("any other access, use or disclosure that was not allowed, also theft and attack")
    OTHER
}
