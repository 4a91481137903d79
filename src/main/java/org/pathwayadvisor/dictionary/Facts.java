package org.pathwayadvisor.dictionary;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pathwayadvisor.model.Answer;
import org.pathwayadvisor.model.Day;
import org.pathwayadvisor.model.Num;
import org.pathwayadvisor.model.SoftwareFunction;
import org.pathwayadvisor.model.Tri;

/**
 * Answers as facts: one record for each answer, every other component of it unanswered. Equal facts are one object, so
 * that they can be told apart by identity: hashing each kind of record would cost a tenth of a cold start.
 */
public final class Facts {
    private static final Map<Class<?>, Constructor<?>> CONSTRUCTORS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Object[]> BLANKS = new ConcurrentHashMap<>();

    /** Facts by their words; emptied when it grows beyond what any product holds. */
    private static final Map<String, Object> KNOWN = new ConcurrentHashMap<>();

    /** What was asked for before: a search asks for the same answers again and again. */
    private static final Map<Asked, List<Object>> ASKED = new ConcurrentHashMap<>();

    private static final int MOST = 200_000;

    /** An answer under some tables; by hand, as in {@link Key}. */
    private record Asked(Key key, Object value, Collection<String> wanted) {
        @Override
        public int hashCode() {
            return 31 * key.hashCode() + System.identityHashCode(wanted) + System.identityHashCode(value);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Asked a && value == a.value && wanted == a.wanted && key.equals(a.key);
        }
    }

    private Facts() {}

    /** The fact that a product has a software function of this name. */
    public static SoftwareFunction function(String name) {
        return (SoftwareFunction) one(name, () -> new SoftwareFunction(name));
    }

    private static Object one(String words, Supplier<Object> fact) {
        Object known = KNOWN.get(words);
        if (known == null) {
            if (KNOWN.size() > MOST) {
                KNOWN.clear();
            }
            Object made = fact.get();
            Object earlier = KNOWN.putIfAbsent(words, made);
            known = earlier == null ? made : earlier;
        }
        return known;
    }

    private static Object answer(Key key, Ask ask, String choice, Tri answer) {
        return one(
                key.subject() + "|" + ask.path() + "|" + choice + "|" + answer.name() + "|answer",
                () -> new Answer(key.subject(), ask.path(), choice, answer));
    }

    /**
     * The facts of one answer: its record, and an {@link Answer} for each choice that a table of traits reads.
     *
     * @param wanted for a question's path, the choices that traits name: one word, or several with blanks between of
     *     which any will do
     */
    public static List<Object> of(Key key, Ask ask, Object value, Function<String, Collection<String>> wanted) {
        Asked asked = new Asked(key, value, wanted.apply(ask.path()));
        List<Object> known = ASKED.get(asked);
        if (known == null) {
            if (ASKED.size() > MOST) {
                ASKED.clear();
            }
            known = List.copyOf(made(key, ask, value, asked.wanted()));
            ASKED.put(asked, known);
        }
        return known;
    }

    private static List<Object> made(Key key, Ask ask, Object value, Collection<String> wanted) {
        List<Object> facts = new ArrayList<>(2);
        facts.add(
                one(key.subject() + "|" + key.path() + "|" + ((Enum<?>) value).name(), () -> record(key, ask, value)));
        if (ask.kind() == Kind.SET) {
            String word = key.path().substring(ask.path().length() + 1);
            if (wanted.contains(word)) {
                facts.add(answer(key, ask, word, (Tri) value));
            }
        } else if (ask.kind() == Kind.CHOICE) {
            String word = " " + Text.word((Enum<?>) value) + " ";
            for (String words : wanted) {
                facts.add(answer(key, ask, words, (" " + words + " ").contains(word) ? Tri.YES : Tri.NO));
            }
        } else if (value instanceof Tri tri && wanted.contains("yes")) {
            facts.add(answer(key, ask, "yes", tri));
        }
        return facts;
    }

    private static Object record(Key key, Ask ask, Object value) {
        Object[] parts = BLANKS.computeIfAbsent(ask.record(), r -> blank(ask)).clone();
        parts[0] = key.subject();
        if (ask.kind() == Kind.SET) {
            parts[ask.position()] =
                    ask.choice(key.path().substring(ask.path().length() + 1)).value();
            parts[parts.length - 1] = value;
        } else {
            parts[ask.position()] = value;
        }
        try {
            return CONSTRUCTORS
                    .computeIfAbsent(ask.record(), Facts::constructor)
                    .newInstance(parts);
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
