package org.pathwayadvisor.rulebase;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;

/** Reads one component of a fact for the engine. One object a component, so that the engine shares what it feeds. */
final class Reader implements Function1<Object, Object>, HashedExpression {
    private static final Map<String, Reader> KNOWN = new ConcurrentHashMap<>();

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final int number = NEXT.getAndIncrement();
    private final String words;
    private final transient Method accessor;

    private Reader(String words, Method accessor) {
        this.words = words;
        this.accessor = accessor;
    }

    static Reader of(Class<?> type, String component) {
        String words = type.getSimpleName() + "." + component;
        Reader known = KNOWN.get(words);
        if (known == null) {
            Reader made = new Reader(words, Components.accessor(type, component));
            Reader earlier = KNOWN.putIfAbsent(words, made);
            known = earlier == null ? made : earlier;
        }
        return known;
    }

    /** A number of its own: the engine tells indexes apart by it. */
    int number() {
        return number;
    }

    /** The kind of thing that the component holds. */
    Class<?> holds() {
        return accessor.getReturnType();
    }

    @Override
    public Object apply(Object fact) {
        return Components.invoke(accessor, fact);
    }

    @Override
    public String getExpressionHash() {
        return words;
    }
}
