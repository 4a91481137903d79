package org.pathwayadvisor.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The plain words that a form and a report show for a choice; {@code not} where a criterion fails. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Words {
    String value();

    String not() default "";
}
