package org.pathwayadvisor.model;

/** A device type in force on the day: a row of rules/reference/device-types/. */
public record DeviceType(String type, ClassWord deviceClass, Tri exempt) {}
