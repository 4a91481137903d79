package org.pathwayadvisor.audit.difference;

import java.util.List;

/**
 * One table or list of authorities that is not the same in two sets of rules.
 *
 * @param file  below the folder of rules
 * @param what  added, removed, changed, or comments and layout only
 * @param parts the values that differ, by their place in the file
 */
public record TableChange(String file, What what, List<RuleChange.Part> parts) {
    /** How far a table changed. */
    public enum What {
        ADDED("added"),
        REMOVED("removed"),
        VALUES("values changed"),
        LAYOUT("comments or layout only");

        private final String words;

        What(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
