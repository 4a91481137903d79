package org.pathwayadvisor.rulebase;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads record components by name. */
public final class Components {
    private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

    private Components() {}

    public static Object value(Object fact, String component) {
        Method accessor = ACCESSORS
                .computeIfAbsent(fact.getClass(), c -> new ConcurrentHashMap<>())
                .computeIfAbsent(component, name -> {
                    try {
                        return fact.getClass().getMethod(name);
                    } catch (NoSuchMethodException e) {
                        throw new IllegalStateException(e);
                    }
                });
        try {
            return accessor.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
