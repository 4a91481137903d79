package org.pathwayadvisor.assessment;

import java.util.function.Function;

/** The last thing that was worked out, kept for whoever asks the same again. */
final class Last<K, V> {
    private K key;
    private V value;

    synchronized V of(K wanted, Function<K, V> work) {
        if (!wanted.equals(key)) {
            value = work.apply(wanted);
            key = wanted;
        }
        return value;
    }
}
