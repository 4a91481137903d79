package org.pathwayadvisor.assessment;

import java.util.List;

/** What a sitting on the whole product reports of one of its conclusions. */
interface Provision {
    String id();

    /** The entry that it is about, or the product. */
    String subject();

    String title();

    String severity();

    default boolean stops() {
        return severity().equals("blocker");
    }

    /** True for a stop and for a duty: of these it is told too where they only may come. */
    default boolean binds() {
        return List.of("blocker", "required").contains(severity());
    }
}
