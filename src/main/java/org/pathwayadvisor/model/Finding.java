package org.pathwayadvisor.model;

/** Something to report; its title, severity, gate and authority are those of the named provision. */
public record Finding(String id, String subject) {}
