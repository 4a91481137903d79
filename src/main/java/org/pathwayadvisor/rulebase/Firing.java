package org.pathwayadvisor.rulebase;

import java.util.List;

/** One application of a rule: what it matched, in the order of its conditions, and what it concluded. */
public record Firing(String rule, List<Object> matched, Object conclusion) {}
