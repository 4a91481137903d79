package org.pathwayadvisor.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the {@link Tri} question of a section that the file answers with a number and, in the key {@code decided}, the
 * day of its decision. Before that day the numbered thing does not exist; {@code none-found} is the explicit no.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Dated {
    /** The component that holds the answer. */
    String value();
}
