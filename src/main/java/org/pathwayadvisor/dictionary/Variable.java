package org.pathwayadvisor.dictionary;

import java.util.List;

/**
 * One closed answer that a rule can read, with all its values: a question of a function or of the product,
 * or one choice of a set.
 */
public record Variable(Key key, Ask ask, List<Object> values) {}
