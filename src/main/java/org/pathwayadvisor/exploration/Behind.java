package org.pathwayadvisor.exploration;

import java.util.Set;
import org.pathwayadvisor.dictionary.Key;

/**
 * What a reachable conclusion rests on, in any way.
 *
 * @param answers the answers, given or open
 * @param rows    the other facts
 */
public record Behind(Set<Key> answers, Set<Object> rows) {}
