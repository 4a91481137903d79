package org.pathwayadvisor.audit.difference;

import java.util.List;

/**
 * One product that ends elsewhere.
 *
 * @param what each thing that differs: pathway, standing, possible, function, stops
 * @param step the first step of the derivation that differs, which all others can follow from
 */
public record OutcomeChange(String group, String name, List<RuleChange.Part> what, Step step) {
    /**
     * A rule that concludes something under one set of rules only.
     *
     * @param onlyNew true where it fires under the new rules only
     */
    public record Step(String rule, String subject, String conclusion, boolean onlyNew) {
        /** In words. */
        public String words() {
            return rule.isEmpty()
                    ? "no rule of the route; see the stops"
                    : rule + " fires under the " + (onlyNew ? "new" : "old") + " rules only"
                            + (conclusion.isEmpty() ? "" : ": " + conclusion);
        }
    }
}
