package org.pathwayadvisor.dictionary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pathwayadvisor.model.Day;
import org.pathwayadvisor.model.Num;
import org.pathwayadvisor.model.Section.Scope;

/** Answers as a flat map of words and back, without loss: how an assessment records what it was given. */
public final class AnswerText {
    private static final String BY = " (by)";
    private static final String BECAUSE = " (because)";
    private static final String DECIDED = " (decided)";
    private static final String COMPLETE = "complete lists";

    /** Begins the lines of an override: its rule and function follow, and no question is named so. */
    private static final String OVERRIDE = "override ";

    private static final String UNTIL = " until ";

    /** The lists that an assessment does not name elsewhere. */
    private static final List<Scope> LISTS =
            List.of(Scope.CHANNEL, Scope.SERVICE, Scope.DATASET, Scope.FAILURE, Scope.GROUP);

    private AnswerText() {}

    /** Every answer by its full path; {@code ~} marks a held one. */
    public static SortedMap<String, String> write(Answers answers) {
        SortedMap<String, String> words = new TreeMap<>();
        words.put(COMPLETE, String.join(", ", answers.complete()));
        for (Scope scope : LISTS) {
            if (!answers.names(scope).isEmpty()) {
                words.put(listed(scope), String.join(", ", answers.names(scope)));
            }
        }
        answers.given().forEach((key, given) -> {
            String path = key.toString();
            words.put(path, given.text() + (given.held() ? "~" : ""));
            if (!given.by().isEmpty()) {
                words.put(path + BY, given.by());
            }
            if (!given.because().isEmpty()) {
                words.put(path + BECAUSE, given.because());
            }
            if (!given.decided().equals(LocalDate.MIN)) {
                words.put(path + DECIDED, given.decided().toString());
            }
        });
        for (Overrule o : answers.overrides()) {
            String path = OVERRIDE + o.name();
            words.put(path, o.says() + UNTIL + o.until());
            words.put(path + BY, o.by());
            words.put(path + BECAUSE, o.because());
        }
        return words;
    }

    /** The answers again; throws {@link IllegalArgumentException} with a word that is not known. */
    public static Answers read(String name, List<String> functions, Map<String, String> words) {
        SortedMap<Key, Given> given = new TreeMap<>();
        words.forEach((path, text) -> {
            if (!path.equals(COMPLETE)
                    && !override(path)
                    && LISTS.stream().noneMatch(scope -> path.equals(listed(scope)))
                    && !path.endsWith(BY)
                    && !path.endsWith(BECAUSE)
                    && !path.endsWith(DECIDED)) {
                int colon = path.indexOf(": ");
                Key key = colon < 0
                        ? new Key(Key.PRODUCT, path)
                        : new Key(path.substring(0, colon), path.substring(colon + 2));
                given.put(key, given(key, path, text, words));
            }
        });
        Map<Scope, List<String>> entries = new EnumMap<>(Scope.class);
        entries.put(Scope.FUNCTION, functions);
        LISTS.forEach(scope -> entries.put(scope, list(words.get(listed(scope)))));
        return new Answers(name, entries, list(words.get(COMPLETE)), given, overrides(words));
    }

    /** An answer about a function has a colon behind its name, however the function is called. */
    private static boolean override(String path) {
        return path.startsWith(OVERRIDE) && !path.contains(": ");
    }

    private static List<Overrule> overrides(Map<String, String> words) {
        List<Overrule> overrides = new ArrayList<>();
        new TreeMap<>(words).forEach((path, text) -> {
            int of = path.indexOf(" of ");
            int until = text.indexOf(UNTIL);
            if (override(path) && !path.endsWith(BY) && !path.endsWith(BECAUSE)) {
                if (of < 0 || until < 0) {
                    throw new IllegalArgumentException(path + ": " + text);
                }
                overrides.add(new Overrule(
                        path.substring(OVERRIDE.length(), of),
                        path.substring(of + " of ".length()),
                        text.startsWith(Overrule.MET + UNTIL),
                        words.getOrDefault(path + BY, ""),
                        words.getOrDefault(path + BECAUSE, ""),
                        LocalDate.parse(text.substring(until + UNTIL.length())),
                        Map.of()));
            }
        });
        return overrides;
    }

    private static String listed(Scope scope) {
        return scope.noun() + "s";
    }

    private static List<String> list(String text) {
        return text == null || text.isEmpty() ? List.of() : new ArrayList<>(List.of(text.split(", ")));
    }

    private static Given given(Key key, String path, String text, Map<String, String> words) {
        Ask ask = Dictionary.find(key.path());
        if (ask == null) {
            throw new IllegalArgumentException(path);
        }
        boolean held = text.endsWith("~") && ask.kind() != Kind.TEXT;
        String plain = held ? text.substring(0, text.length() - 1) : text;
        String decided = words.get(path + DECIDED);
        return new Given(
                value(ask, plain, path),
                plain,
                held,
                words.getOrDefault(path + BY, ""),
                words.getOrDefault(path + BECAUSE, ""),
                decided == null ? LocalDate.MIN : LocalDate.parse(decided));
    }

    private static Object value(Ask ask, String text, String path) {
        switch (ask.kind()) {
            case TEXT:
                return text;
            case NUMBER:
                return Num.of(new BigDecimal(text));
            case DAY:
                return Day.of(LocalDate.parse(text));
            case DATED:
                return text.equals("none-found") ? org.pathwayadvisor.model.Tri.NO : org.pathwayadvisor.model.Tri.YES;
            case SET:
                return text.equals("yes") ? org.pathwayadvisor.model.Tri.YES : org.pathwayadvisor.model.Tri.NO;
            default:
                Choice choice = ask.choice(text);
                if (choice == null) {
                    throw new IllegalArgumentException(path + ": " + text);
                }
                return choice.value();
        }
    }
}
