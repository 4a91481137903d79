package org.pathwayadvisor.assessment.compare;

/**
 * One thing that an assessment says, and that another one may say otherwise.
 *
 * @param kind    {@code pathway}, {@code function}, {@code stop}, {@code obligation}, {@code duty}, {@code verdict},
 *     {@code time} or {@code cost}
 * @param subject the function, channel or service that it is about, or {@code product}
 * @param name    the rule, or what is measured
 * @param title   in words
 */
public record Feature(String kind, String subject, String name, String title) {}
