package org.pathwayadvisor.audit.difference;

import org.pathwayadvisor.dictionary.Answers;

/**
 * A product whose outcome two sets of rules are asked for.
 *
 * @param group what it belongs to: samples, FDA devices, guidance examples, generated
 * @param name  its file, example or number
 */
public record Subject(String group, String name, Answers answers) {}
