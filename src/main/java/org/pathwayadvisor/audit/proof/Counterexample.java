package org.pathwayadvisor.audit.proof;

/**
 * Answers for which a property does not hold.
 *
 * @param what          what goes wrong there
 * @param questionnaire the answers as a file that can be assessed
 */
public record Counterexample(String what, String questionnaire) {}
