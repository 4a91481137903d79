package org.pathwayadvisor.assessment;

import org.pathwayadvisor.model.Lever;

/**
 * One answer that would be another one; of a list, one of its choices.
 *
 * @param path     the answer's name, such as {@code triage: output.alert}
 * @param question as it is asked
 * @param from     the word in the file, or empty where it is open
 * @param to       the word that would stand there
 * @param kind     whether a team can choose it
 * @param says     what the change means for the product, as an order
 */
public record LeverChange(String path, String question, String from, String to, Lever kind, String says) {}
