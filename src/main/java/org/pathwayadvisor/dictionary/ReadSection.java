package org.pathwayadvisor.dictionary;

import java.lang.annotation.Annotation;
import org.pathwayadvisor.model.Section;

/** A section's annotation, read once: the JVM's own answers every call by reflection, and a start asks thousands of times. */
record ReadSection(String path, Scope scope, String title, boolean data, boolean care) implements Section {
    static Section of(Section section) {
        return new ReadSection(section.path(), section.scope(), section.title(), section.data(), section.care());
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return Section.class;
    }

    // The path says which section it is. By hand, as in Key.
    @Override
    public boolean equals(Object other) {
        return other instanceof ReadSection section && path.equals(section.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
