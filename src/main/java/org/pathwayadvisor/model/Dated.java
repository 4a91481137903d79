package org.pathwayadvisor.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@link Tri} question: the file answers with a number and, in the key {@code decided}, the day of its decision.
 * Before that day the numbered thing does not exist; {@code none-found} is the explicit no.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Dated {}
