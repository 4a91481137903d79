package org.pathwayadvisor.reference;

/** What a report says of a device type. */
public record TypeInfo(String type, String title, String regulation, String code, String note, String certainty) {}
