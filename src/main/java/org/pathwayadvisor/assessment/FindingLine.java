package org.pathwayadvisor.assessment;

/** Something that follows from a settled route. @param severity blocker, required, advisory, info or ask */
public record FindingLine(
        String rule, String severity, String gate, String title, String subject, String citation, String kind) {}
