package org.pathwayadvisor.model;

/** Whether the product is new to FDA. */
public enum ProductKind {
    @Words("new: FDA has not authorized it")
    NEW_PRODUCT,
    @Words("new, for few patients: FDA is asked for a humanitarian exemption in place of De Novo or approval")
    HUMANITARIAN_USE,
    @Words("a change to your own product that FDA has authorized or exempted")
    CHANGE,
    @Words("not answered")
    UNKNOWN
}
