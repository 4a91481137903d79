package org.pathwayadvisor.rulebase;

import java.util.List;
import java.util.Set;

/**
 * What one run of the engine concluded.
 *
 * @param conclusions the conclusions, without order
 * @param matches     what each applied rule matched; empty unless asked for
 */
public record Run(Set<Object> conclusions, List<Match> matches) {
    /** One application of a rule. */
    public record Match(String rule, List<Object> facts) {}
}
