package org.pathwayadvisor.dictionary;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.model.*;

/** All questions, in the order of the form: the one catalogue. */
public final class Dictionary {
    private static final Map<String, Ask> ASKS = read();
    private static final List<Ask> ALL = List.copyOf(ASKS.values());

    private Dictionary() {}

    /** Every question, in form order. */
    public static List<Ask> all() {
        return ALL;
    }

    /** The question with this path, or null; {@code inputs.image} names the set {@code inputs}. */
    public static Ask find(String path) {
        Ask ask = ASKS.get(path);
        if (ask == null && path.lastIndexOf('.') > 0) {
            Ask set = ASKS.get(path.substring(0, path.lastIndexOf('.')));
            return set != null
                            && set.kind() == Kind.SET
                            && set.choice(path.substring(path.lastIndexOf('.') + 1)) != null
                    ? set
                    : null;
        }
        return ask;
    }

    private static Map<String, Ask> read() {
        Map<String, Ask> asks = new LinkedHashMap<>();
        for (Class<? extends Record> record : Sections.ALL) {
            Section section = ReadSection.of(record.getAnnotation(Section.class));
            RecordComponent[] parts = record.getRecordComponents();
            Dated dated = record.getAnnotation(Dated.class);
            boolean set = parts[parts.length - 1].getName().equals("answer");
            for (int i = 1; i < (set ? 2 : parts.length); i++) {
                String path = set
                        ? section.path()
                        : (section.path().isEmpty() ? "" : section.path() + ".") + Text.kebab(parts[i].getName());
                Kind kind = set ? Kind.SET : kind(parts[i], dated);
                Ask ask = new Ask(
                        path, section, record, i, kind, choices(kind, parts[i].getType()), parts[i], asks.size());
                if (asks.put(path, ask) != null) {
                    throw new IllegalStateException("two questions are named " + path);
                }
            }
        }
        return Collections.unmodifiableMap(asks);
    }

    private static Kind kind(RecordComponent part, Dated dated) {
        Class<?> type = part.getType();
        if (type == Tri.class) {
            return dated != null && dated.value().equals(part.getName()) ? Kind.DATED : Kind.TRI;
        }
        if (type == Num.class) {
            return Kind.NUMBER;
        }
        if (type == Day.class) {
            return Kind.DAY;
        }
        return type == String.class ? Kind.TEXT : Kind.CHOICE;
    }

    private static List<Choice> choices(Kind kind, Class<?> type) {
        return switch (kind) {
            case TRI -> List.of(new Choice("yes", "yes", Tri.YES), new Choice("no", "no", Tri.NO));
            case DATED ->
                List.of(
                        new Choice("found", "a number and the day of its decision", Tri.YES),
                        new Choice("none-found", "searched, and none found", Tri.NO));
            case CHOICE, SET -> {
                List<Choice> list = new ArrayList<>();
                for (Object constant : type.getEnumConstants()) {
                    Enum<?> value = (Enum<?>) constant;
                    if (!value.name().equals("UNKNOWN")) {
                        list.add(new Choice(Text.word(value), "", value));
                    }
                }
                yield List.copyOf(list);
            }
            default -> List.of();
        };
    }
}
