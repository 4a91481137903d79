package org.pathwayadvisor.audit.citation;

/** What came of looking for a passage. */
sealed interface Sought {
    record Found(String passage) implements Sought {}

    record Missing(String what, String help) implements Sought {}
}
