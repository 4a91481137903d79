package org.pathwayadvisor.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pathwayadvisor.rulebase.Rule;

/**
 * One row of the specification.
 *
 * @param tables what tables hold it: `type MYN` or the name of a file
 * @param why    the reason of the hand-written list, or empty
 * @param partly what its rules leave out, or empty
 * @param tag    how it was read, or empty where in primary text alone
 */
record Row(String id, Kind kind, List<Rule> rules, Set<String> tables, String why, String partly, String tag) {
    /** What stands for a row; the words head the columns of the page. */
    enum Kind {
        RULE("rule"),
        TABLE("table"),
        PROPERTY("property"),
        PLAN("plan"),
        NOTE("note only"),
        LATER("later");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        /** The key in docs/coverage.yaml. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    String family() {
        return family(id);
    }

    static String family(String id) {
        return id.replaceFirst("-.*", "");
    }
}
