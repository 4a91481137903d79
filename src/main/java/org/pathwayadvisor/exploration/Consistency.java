package org.pathwayadvisor.exploration;

import java.util.Map;
import org.pathwayadvisor.dictionary.Key;

/** Says which answers can stand together: completions that contradict themselves are no completions. */
public interface Consistency {
    /** True where a value contradicts nothing that is known. */
    boolean allows(Map<Key, Object> known, Key key, Object value);

    /** True where what is known can be completed without contradiction. */
    boolean completes(Map<Key, Object> known);
}
