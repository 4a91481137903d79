package org.pathwayadvisor.assessment;

import java.util.List;

/** One firing in words: a conclusion, the rule that made it, and what the rule read (answers and conclusions). */
public record Derived(String subject, String conclusion, String rule, List<String> from) {}
