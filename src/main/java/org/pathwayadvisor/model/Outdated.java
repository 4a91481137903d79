package org.pathwayadvisor.model;

/** What the questionnaire says of this service's terms was read more than 180 days before the day asked. */
public record Outdated(String subject) {}
