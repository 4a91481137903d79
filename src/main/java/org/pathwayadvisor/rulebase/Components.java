package org.pathwayadvisor.rulebase;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads record components by name. */
public final class Components {
    private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

    private static final Map<Class<?>, Method[]> ALL = new ConcurrentHashMap<>();

    private Components() {}

    /**
     * A record in words, for sorting: its type and the values of its components. A record's own {@code toString} is
     * linked when first called, which costs a cold start more than all the rest of the sorting.
     */
    public static String words(Object fact) {
        StringBuilder words = new StringBuilder(fact.getClass().getSimpleName());
        for (Method accessor : ALL.computeIfAbsent(fact.getClass(), Components::accessors)) {
            words.append(' ').append(invoke(accessor, fact));
        }
        return words.toString();
    }

    private static Method[] accessors(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toArray(Method[]::new);
    }

    /** Several records in words. */
    public static String words(List<Object> facts) {
        StringBuilder words = new StringBuilder();
        facts.forEach(f -> words.append(words(f)).append(';'));
        return words.toString();
    }

    static Object invoke(Method accessor, Object fact) {
        try {
            return accessor.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Object value(Object fact, String component) {
        Method accessor = ACCESSORS
                .computeIfAbsent(fact.getClass(), c -> new ConcurrentHashMap<>())
                .computeIfAbsent(component, name -> accessor(fact.getClass(), name));
        return invoke(accessor, fact);
    }

    static Method accessor(Class<?> type, String component) {
        try {
            return type.getMethod(component);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
