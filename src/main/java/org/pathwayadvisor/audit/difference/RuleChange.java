package org.pathwayadvisor.audit.difference;

import java.util.List;

/**
 * One rule that is not the same in two sets of rules.
 *
 * @param what  how far it changed
 * @param parts the parts that differ; empty for a rule that only one set has
 */
public record RuleChange(String rule, What what, String title, List<Part> parts) {
    /** How far a rule changed. */
    public enum What {
        ADDED("added"),
        REMOVED("removed"),
        MEANING("changed in meaning"),
        AUTHORITY("cites another authority, and means the same"),
        WORDING("changed in words only");

        private final String words;

        What(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** One part of a rule before and after; empty where it was not there. */
    public record Part(String name, String before, String after) {}
}
