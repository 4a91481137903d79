package org.pathwayadvisor.audit.review;

import org.pathwayadvisor.yaml.Problem;

/**
 * Something about the reviews of a folder of rules.
 *
 * @param id    what kind it is: {@code review-missing}
 * @param error true where something demanded is not there; a review that no longer counts is only a warning
 */
public record ReviewFault(String id, boolean error, Problem problem) {}
