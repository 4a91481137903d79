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
    /** The sections in the order of the file. */
    private static final List<Class<? extends Record>> SECTIONS = List.of(
            Product.class,
            Maker.class,
            IntendedFor.class,
            Reads.class,
            Gives.class,
            Consists.class,
            Condition.class,
            Use.class,
            Pictures.class,
            ImageWork.class,
            Basis.class,
            Recommendation.class,
            Records.class,
            Office.class,
            Wellness.class,
            Combination.class,
            Predicate.class,
            Risk.class,
            Exemption.class,
            Change.class,
            Brings.class,
            Program.class,
            Submission.class,
            Study.class,
            Buyers.class,
            Service.class,
            DataUse.class,
            Shown.class,
            QualityBar.class,
            Populations.class,
            Uncertainty.class,
            FailureModes.class,
            Deployment.class,
            Readiness.class,
            Plan.class);

    private static final Map<String, Ask> ASKS = read();

    private Dictionary() {}

    /** Every question, in form order. */
    public static List<Ask> all() {
        return List.copyOf(ASKS.values());
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

    /** The record classes of the sections. */
    public static List<Class<? extends Record>> sections() {
        return SECTIONS;
    }

    private static Map<String, Ask> read() {
        Map<String, Ask> asks = new LinkedHashMap<>();
        for (Class<? extends Record> record : SECTIONS) {
            Section section = record.getAnnotation(Section.class);
            RecordComponent[] parts = record.getRecordComponents();
            boolean set = parts[parts.length - 1].getAnnotation(Question.class) == null;
            for (int i = 1; i < parts.length; i++) {
                Question question = parts[i].getAnnotation(Question.class);
                if (question == null) {
                    continue;
                }
                String path = set
                        ? section.path()
                        : (section.path().isEmpty() ? "" : section.path() + ".") + Text.kebab(parts[i].getName());
                Kind kind = set ? Kind.SET : kind(parts[i]);
                Ask ask = new Ask(
                        path, section, record, i, kind, choices(kind, parts[i].getType()), question, asks.size());
                if (asks.put(path, ask) != null) {
                    throw new IllegalStateException("two questions are named " + path);
                }
            }
        }
        return Collections.unmodifiableMap(asks);
    }

    private static Kind kind(RecordComponent part) {
        Class<?> type = part.getType();
        if (type == Tri.class) {
            return part.getAnnotation(Dated.class) == null ? Kind.TRI : Kind.DATED;
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
                        list.add(new Choice(Text.word(value), Text.meaning(value), value));
                    }
                }
                yield List.copyOf(list);
            }
            default -> List.of();
        };
    }
}
