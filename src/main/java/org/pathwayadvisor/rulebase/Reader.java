package org.pathwayadvisor.rulebase;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;

/** Reads one component of a fact for the engine. One object a component, so that the engine shares what it feeds. */
final class Reader implements Function1<Object, Object>, HashedExpression {
    private static final Map<String, Reader> KNOWN = new ConcurrentHashMap<>();

    private static final AtomicInteger NEXT = new AtomicInteger();

    /** Calls after which a reader of its own is made: a cold start makes fewer, and must not pay for one. */
    private static final int OFTEN = 20_000;

    private final int number = NEXT.getAndIncrement();
    private final String words;
    private final transient Method accessor;
    private transient int calls;
    private transient volatile Function<Object, Object> direct;

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
        Function<Object, Object> known = direct;
        if (known != null) {
            return known.apply(fact);
        }
        if (++calls > OFTEN) { // counted by several threads at once, some calls are lost, and nothing else
            direct = direct();
        }
        return Components.invoke(accessor, fact);
    }

    @SuppressWarnings("unchecked")
    private Function<Object, Object> direct() {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle reads = lookup.unreflect(accessor);
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            reads,
                            reads.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String getExpressionHash() {
        return words;
    }
}
