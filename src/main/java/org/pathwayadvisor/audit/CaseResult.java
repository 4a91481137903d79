package org.pathwayadvisor.audit;

import java.util.List;

/**
 * How a case went.
 *
 * @param missing    expected conclusions that did not come, in words
 * @param unexpected conclusions that came without being expected, in words
 */
public record CaseResult(Case tried, List<String> missing, List<String> unexpected) {
    public boolean passed() {
        return missing.isEmpty() && unexpected.isEmpty();
    }

    /** One line a fault, after the case's place and name. */
    @Override
    public String toString() {
        StringBuilder out =
                new StringBuilder(tried.place().file() + ":" + tried.place().line() + ": " + tried.name());
        missing.forEach(m -> out.append("\n  missing: ").append(m));
        unexpected.forEach(u -> out.append("\n  unexpected: ").append(u));
        return out.toString();
    }
}
