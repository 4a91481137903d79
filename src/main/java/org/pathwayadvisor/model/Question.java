package org.pathwayadvisor.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record component a question. Template, schema, catalogue, interview and page are derived from it.
 * The component's type gives the kind of answer: {@link Tri}, an enum, {@link Num}, {@link Day} or a text.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Question {
    /** The question as a product manager would be asked it. */
    String text();

    /** What depends on the answer. */
    String why();

    Who who() default Who.PM;

    /** True where reasonable people can differ: such an answer carries {@code by} and {@code because}. */
    boolean judgement() default false;

    /** Key of rules/authorities.yaml, or empty where no law asks for it. */
    String authority() default "";

    /** True for the questions of the short form. */
    boolean first() default false;

    /** {@code path value} pairs of which one must hold before the question is offered; empty: always. */
    String[] opens() default {};

    /** Whether a team can choose another answer; what is not said is never offered. */
    Lever lever() default Lever.UNSAID;

    /** The answers from which another one can be chosen, of a list {@code yes} or {@code no}; empty: any. */
    String[] leverFrom() default {};

    /** The answers that can be chosen, of a list its choices; empty: any. */
    String[] leverTo() default {};

    /**
     * {@code answer: path, path}, of words about the product: what of it they are about. They fall only with all of it, and
     * never alone.
     */
    String[] leverWith() default {};

    /** {@code answer: what to do}, as an order, where the wording of the question does not say it. */
    String[] leverSaid() default {};

    /** The choices from the least risk to the greatest, where the law never asks for less as the risk grows; else empty. */
    String[] order() default {};

    /** Smallest and largest number, both included. */
    double min() default 0;

    double max() default 1e12;
}
