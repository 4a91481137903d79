package org.pathwayadvisor.assessment.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pathwayadvisor.assessment.AnswerWords;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Overrule;
import org.pathwayadvisor.model.Section.Scope;

/**
 * One thing in which two questionnaires differ: an answer, an entry of a list with all that is said of it, whether a
 * list is complete, or what a person says against a rule.
 *
 * @param keys  the answers that it holds
 * @param rules what a person says against rules, by its names
 */
record Swap(SideBySide.Input input, Set<Key> keys, Scope scope, String entry, Set<String> rules) {
    static List<Swap> between(Answers a, Answers b) {
        List<Swap> swaps = new ArrayList<>();
        Set<Key> held = new TreeSet<>();
        Set<String> spoken = new TreeSet<>();
        for (Scope scope : Scope.values()) {
            Set<String> names = new LinkedHashSet<>(a.names(scope));
            names.addAll(b.names(scope));
            for (String name : names) {
                boolean first = a.names(scope).contains(name);
                if (first != b.names(scope).contains(name)) {
                    Set<Key> keys = new TreeSet<>();
                    for (Answers side : List.of(a, b)) {
                        side.given().keySet().stream()
                                .filter(k -> k.subject().equals(name))
                                .forEach(keys::add);
                    }
                    held.addAll(keys);
                    Set<String> rules = new TreeSet<>();
                    for (Answers side : List.of(a, b)) {
                        side.overrides().stream()
                                .filter(o ->
                                        scope == Scope.FUNCTION && o.function().equals(name))
                                .forEach(o -> rules.add(o.name()));
                    }
                    spoken.addAll(rules);
                    String there = "listed";
                    swaps.add(new Swap(
                            new SideBySide.Input(scope.noun() + " " + name, "", first ? there : "", first ? "" : there),
                            keys,
                            scope,
                            name,
                            rules));
                }
            }
            if (!scope.list().isEmpty() && a.complete(scope) != b.complete(scope)) {
                swaps.add(new Swap(
                        new SideBySide.Input(
                                scope.list() + ".list", "", said(a.complete(scope)), said(b.complete(scope))),
                        Set.of(),
                        scope,
                        "",
                        Set.of()));
            }
        }
        overruled(swaps, a, b, spoken);
        Set<Key> all = new TreeSet<>(AnswerWords::order);
        all.addAll(a.given().keySet());
        all.addAll(b.given().keySet());
        for (Key key : all) {
            Given one = a.given().get(key);
            Given other = b.given().get(key);
            if (!held.contains(key) && !word(one).equals(word(other))) {
                Ask ask = Dictionary.find(key.path());
                swaps.add(new Swap(
                        new SideBySide.Input(key.toString(), ask.question().text(), word(one), word(other)),
                        Set.of(key),
                        ask.section().scope(),
                        "",
                        Set.of()));
            }
        }
        return swaps;
    }

    private static void overruled(List<Swap> swaps, Answers a, Answers b, Set<String> spoken) {
        Set<String> names = new TreeSet<>();
        a.overrides().forEach(o -> names.add(o.name()));
        b.overrides().forEach(o -> names.add(o.name()));
        for (String name : names) {
            if (!spoken.contains(name) && !word(a, name).equals(word(b, name))) {
                swaps.add(new Swap(
                        new SideBySide.Input("override " + name, "", word(a, name), word(b, name)),
                        Set.of(),
                        Scope.FUNCTION,
                        "",
                        Set.of(name)));
            }
        }
    }

    private static String word(Answers answers, String overrule) {
        return answers.overrides().stream()
                .filter(o -> o.name().equals(overrule))
                .map(o -> o.says() + " until " + o.until())
                .findFirst()
                .orElse("");
    }

    private static String said(boolean complete) {
        return complete ? "complete" : "open";
    }

    private static String word(Given given) {
        return given == null
                ? ""
                : given.text()
                        + (given.held() ? "~" : "")
                        + (given.decided().equals(java.time.LocalDate.MIN) ? "" : ", decided " + given.decided());
    }

    /** Some answers with this one thing as another questionnaire has it. */
    Answers apply(Answers answers, Answers as) {
        Map<Key, Given> given = new TreeMap<>(answers.given());
        keys.forEach(given::remove);
        keys.stream()
                .filter(as.given()::containsKey)
                .forEach(key -> given.put(key, as.given().get(key)));
        Map<Scope, List<String>> entries = new EnumMap<>(Scope.class);
        entries.putAll(answers.entries());
        List<String> complete = new ArrayList<>(answers.complete());
        if (!entry.isEmpty()) {
            List<String> names = new ArrayList<>(answers.names(scope));
            names.remove(entry);
            if (as.names(scope).contains(entry)) {
                names.add(entry);
            }
            entries.put(scope, names);
        } else if (keys.isEmpty() && rules.isEmpty()) {
            complete.remove(scope.list());
            if (as.complete(scope)) {
                complete.add(scope.list());
            }
        }
        List<Overrule> overrides = new ArrayList<>(answers.overrides());
        overrides.removeIf(o -> rules.contains(o.name()));
        as.overrides().stream().filter(o -> rules.contains(o.name())).forEach(overrides::add);
        return new Answers(answers.name(), entries, complete, new TreeMap<>(given), overrides);
    }
}
