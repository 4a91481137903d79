package org.pathwayadvisor.reference;

import java.util.Map;
import org.pathwayadvisor.model.Assumption;

/**
 * The answers that a working assumption holds.
 *
 * @param answers the word held of each question, by the question's path
 */
public record AssumedAnswers(Assumption assumption, Map<String, String> answers) {}
