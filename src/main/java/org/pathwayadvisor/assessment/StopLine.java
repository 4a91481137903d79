package org.pathwayadvisor.assessment;

/**
 * A stop, of whichever part of an assessment.
 *
 * @param area    {@code fda}, {@code data} or {@code evidence}
 * @param certain false where it hangs on open answers
 */
public record StopLine(String area, String rule, String subject, String title, String gate, boolean certain) {}
