package org.pathwayadvisor.assessment;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which countries that a questionnaire names are the United States. */
final class Countries {
    private static final Set<String> HOME = Set.of("us", "usa", "united states", "united states of america");

    private Countries() {}

    /** True where all countries of the text are the United States. */
    static boolean home(String text) {
        return Stream.of(text.split("[,;/]| and "))
                .map(c -> c.strip().toLowerCase(Locale.ROOT).replace(".", ""))
                .allMatch(HOME::contains);
    }
}
