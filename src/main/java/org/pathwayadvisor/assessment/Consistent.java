package org.pathwayadvisor.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.exploration.Consistency;

/** Consistency by the list of contradictions. */
final class Consistent implements Consistency {
    private final List<Variable> bound;

    Consistent(List<Variable> variables) {
        this.bound = variables.stream()
                .filter(v -> !Contradictions.of(v.key().path()).isEmpty())
                .toList();
    }

    @Override
    public boolean allows(Function<Key, Object> known, Key key, Object value) {
        return !Contradictions.breaks(key, value, known);
    }

    @Override
    public boolean bound(Key key) {
        return !Contradictions.of(key.path()).isEmpty();
    }

    @Override
    public boolean completes(Map<Key, Object> known) {
        return completes(new HashMap<>(known), 0);
    }

    private boolean completes(Map<Key, Object> known, int from) {
        for (int i = from; i < bound.size(); i++) {
            Variable v = bound.get(i);
            if (!known.containsKey(v.key())) {
                for (int k = v.values().size() - 1; k >= 0; k--) {
                    Object value = v.values().get(k);
                    if (allows(known::get, v.key(), value)) {
                        known.put(v.key(), value);
                        if (completes(known, i + 1)) {
                            return true;
                        }
                        known.remove(v.key());
                    }
                }
                return false;
            }
        }
        return true;
    }
}
