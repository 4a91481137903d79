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

    /** What the entries of a section are about. */
    enum Scope {
        /** The whole product: one entry. */
        PRODUCT,
        /** One software function; the record's subject is its name. */
        FUNCTION,
        /** One outside service; the record's subject is its name. */
        SERVICE
    }
}
