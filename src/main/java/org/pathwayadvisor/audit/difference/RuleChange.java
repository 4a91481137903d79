package org.pathwayadvisor.audit.difference;

import java.util.List;
import java.util.Set;
import org.pathwayadvisor.rulebase.Sitting;

/**
 * One rule that is not the same in two sets of rules.
 *
 * @param what  how far it changed
 * @param sittings in which it runs, or ran
 * @param parts the parts that differ; empty for a rule that only one set has
 */
public record RuleChange(String rule, What what, String title, Set<Sitting> sittings, List<Part> parts) {
    /** True where it can change what is concluded. */
    public boolean means() {
        return what == What.ADDED || what == What.REMOVED || what == What.MEANING;
    }

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
