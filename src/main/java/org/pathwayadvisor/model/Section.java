package org.pathwayadvisor.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a record one section of the questionnaire. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Section {
    /** Key in the file, below its scope; empty where the questions stand directly in the scope. */
    String path();

    Scope scope();

    /** Heading of the section. */
    String title();

    /** True for sections that only the rules on data read: the FDA route does not depend on them. */
    boolean data() default false;

    /** True for sections that only the rules on evidence, safety and readiness read. */
    boolean care() default false;

    /** What the entries of a section are about. */
    enum Scope {
        /** The whole product: one entry. */
        PRODUCT("", "product"),
        /** One software function; the record's subject is its name. */
        FUNCTION("functions", "function"),
        /** One way by which the product reaches people: one kind of customer or one route. */
        CHANNEL("data.channels", "channel"),
        /** One outside service; the record's subject is its name. */
        SERVICE("data.services", "service"),
        /** One set of data. */
        DATASET("data.datasets", "data set"),
        /** One way in which the product can fail. */
        FAILURE("failure-modes.modes", "failure mode"),
        /** One group of patients, with the results found in it. */
        GROUP("populations.groups", "group");

        private final String list;
        private final String noun;

        Scope(String list, String noun) {
            this.list = list;
            this.noun = noun;
        }

        /** Where its entries stand in the file; empty for the product itself. */
        public String list() {
            return list;
        }

        /** What one entry is called. */
        public String noun() {
            return noun;
        }
    }
}
