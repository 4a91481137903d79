package org.pathwayadvisor.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was worked out for the questions asked last: of many answers changed one by one, most leave most as it was. */
final class Kept<K, V> {
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final int most;

    Kept(int most) {
        this.most = most;
    }

    /** The value for a key; two callers at once may both work it out, with the same result. */
    V get(K key, Function<K, V> work) {
        synchronized (kept) {
            V known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        V made = work.apply(key);
        synchronized (kept) {
            kept.put(key, made);
            if (kept.size() > most) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return made;
    }
}
