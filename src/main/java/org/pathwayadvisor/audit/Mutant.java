package org.pathwayadvisor.audit;

import org.pathwayadvisor.rulebase.Rule;

/**
 * A rule with one condition weakened or one choice fewer. A case must tell it from the original.
 *
 * @param line where the changed condition stands
 * @param what what was changed, to stand after "no case notices"
 * @param help what kind of case would notice
 */
record Mutant(Rule rule, int line, String what, String help) {}
