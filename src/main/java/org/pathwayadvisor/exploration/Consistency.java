package org.pathwayadvisor.exploration;

import java.util.Map;
import java.util.function.Function;
import org.pathwayadvisor.dictionary.Key;

/** Says which answers can stand together: completions that contradict themselves are no completions. */
public interface Consistency {
    /** True where a value contradicts nothing that is known; {@code known} gives null for what is open. */
    boolean allows(Function<Key, Object> known, Key key, Object value);

    /** False where an answer stands together with any others. */
    boolean bound(Key key);

    /** True where what is known can be completed without contradiction. */
    boolean completes(Map<Key, Object> known);
}
