package org.pathwayadvisor.dictionary;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.pathwayadvisor.model.Answer;
import org.pathwayadvisor.model.Day;
import org.pathwayadvisor.model.Num;
import org.pathwayadvisor.model.Tri;

/** Answers as facts: one record for each answer, every other component of it unanswered. */
public final class Facts {
    private static final Map<Class<?>, Constructor<?>> CONSTRUCTORS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Object[]> BLANKS = new ConcurrentHashMap<>();

    private Facts() {}

    /**
     * The facts of one answer: its record, and an {@link Answer} for each choice that {@code wanted} says a table
     * of traits reads.
     */
    public static List<Object> of(Key key, Ask ask, Object value, BiPredicate<String, String> wanted) {
        List<Object> facts = new ArrayList<>(2);
        facts.add(record(key, ask, value));
        if (ask.kind() == Kind.SET) {
            String word = key.path().substring(ask.path().length() + 1);
            if (wanted.test(ask.path(), word)) {
                facts.add(new Answer(key.subject(), ask.path(), word, (Tri) value));
            }
        } else if (ask.kind() == Kind.CHOICE) {
            for (Choice c : ask.choices()) {
                if (wanted.test(ask.path(), c.word())) {
                    facts.add(new Answer(key.subject(), ask.path(), c.word(), c.value() == value ? Tri.YES : Tri.NO));
                }
            }
        } else if (value instanceof Tri tri && wanted.test(ask.path(), "yes")) {
            facts.add(new Answer(key.subject(), ask.path(), "yes", tri));
        }
        return facts;
    }

    private static Object record(Key key, Ask ask, Object value) {
        Object[] parts = BLANKS.computeIfAbsent(ask.record(), r -> blank(ask)).clone();
        parts[0] = key.subject();
        if (ask.kind() == Kind.SET) {
            parts[ask.position()] = ask.choice(key.path().substring(ask.path().length() + 1)).value();
            parts[parts.length - 1] = value;
        } else {
            parts[ask.position()] = value;
        }
        try {
            return CONSTRUCTORS.computeIfAbsent(ask.record(), Facts::constructor).newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Constructor<?> constructor(Class<?> record) {
        return record.getDeclaredConstructors()[0];
    }

    private static Object[] blank(Ask ask) {
        RecordComponent[] components = ask.record().getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = unanswered(components[i].getType());
        }
        return parts;
    }

    private static Object unanswered(Class<?> type) {
        if (type == String.class) {
            return "";
        }
        if (type == Num.class) {
            return Num.UNKNOWN;
        }
        if (type == Day.class) {
            return Day.UNKNOWN;
        }
        Object[] constants = type.getEnumConstants();
        return constants[constants.length - 1];
    }
}
