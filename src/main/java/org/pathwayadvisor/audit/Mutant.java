package org.pathwayadvisor.audit;

import org.pathwayadvisor.rulebase.Rule;

/**
 * A rule that was changed in one place. A case must tell it from the original.
 *
 * @param line  where the changed condition stands
 * @param what  what was changed, to stand after "no case notices"
 * @param help  what kind of case would notice
 * @param equal why nothing can tell it from the original, or empty
 */
record Mutant(Rule rule, int line, String what, String help, Change change, String equal) {}
