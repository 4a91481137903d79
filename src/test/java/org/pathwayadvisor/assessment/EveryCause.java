package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pathwayadvisor.assessment.compare.Feature;
import org.pathwayadvisor.assessment.compare.SideBySides;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Overrule;
import org.pathwayadvisor.model.Section.Scope;

/** What lies between two sides, put together from the names of inputs alone, and which inputs make a difference. */
final class EveryCause {
    private final SideBySides.Side first;
    private final SideBySides.Side second;
    private final Map<String, String> firstTold;
    private final Map<String, String> secondTold;
    private final Map<Set<String>, Map<String, String>> known = new HashMap<>();
    private int singles;
    private int pairs;
    private int together;

    EveryCause(SideBySides.Side first, SideBySides.Side second) {
        this.first = first;
        this.second = second;
        this.firstTold = told(first, first.answers());
        this.secondTold = told(second, second.answers());
    }

    static String name(Feature feature) {
        return feature.kind() + " " + feature.subject() + " " + feature.name();
    }

    /** False for what is not compared here: time, cost, verdicts, types. */
    boolean tells(String what) {
        return first().containsKey(what) || second().containsKey(what);
    }

    Map<String, String> first() {
        return firstTold;
    }

    Map<String, String> second() {
        return secondTold;
    }

    /** What the two sides end on otherwise. */
    Set<String> differences() {
        Set<String> all = new TreeSet<>();
        Map<String, String> was = first();
        Map<String, String> is = second();
        was.forEach((what, how) -> {
            if (!how.equals(is.get(what))) {
                all.add(what);
            }
        });
        is.keySet().stream().filter(what -> !was.containsKey(what)).forEach(all::add);
        return all;
    }

    /** What the product ends on with some inputs as the second side has them. */
    Map<String, String> ends(Set<String> some) {
        return known.computeIfAbsent(new TreeSet<>(some), s -> told(s.contains("law") ? second : first, between(s)));
    }

    private Answers between(Set<String> some) {
        Answers a = first.answers();
        Answers b = second.answers();
        Map<Scope, List<String>> entries = new EnumMap<>(Scope.class);
        List<String> complete = new ArrayList<>();
        Map<String, Answers> only = new HashMap<>();
        for (Scope scope : Scope.values()) {
            List<String> names = new ArrayList<>();
            Set<String> all = new LinkedHashSet<>(a.names(scope));
            all.addAll(b.names(scope));
            for (String name : all) {
                boolean here = a.names(scope).contains(name);
                boolean there = b.names(scope).contains(name);
                if (here != there) {
                    only.put(name, here ? a : b);
                }
                if (here && there || there == some.contains(scope.noun() + " " + name)) {
                    names.add(name);
                }
            }
            entries.put(scope, names);
            if ((some.contains(scope.list() + ".list") ? b : a).complete(scope)) {
                complete.add(scope.list());
            }
        }
        Map<Key, Given> given = new TreeMap<>();
        Set<Key> keys = new TreeSet<>(a.given().keySet());
        keys.addAll(b.given().keySet());
        for (Key key : keys) {
            Answers side = only.get(key.subject());
            boolean listed = entries.values().stream().anyMatch(n -> n.contains(key.subject()));
            if (side == null) {
                side = some.contains(key.toString()) ? b : a;
                listed = true;
            }
            Given value = side.given().get(key);
            if (listed && value != null) {
                given.put(key, value);
            }
        }
        List<Overrule> overrides = new ArrayList<>();
        for (Answers side : List.of(a, b)) {
            for (Overrule o : side.overrides()) {
                boolean named = only.containsKey(o.function())
                        ? entries.get(Scope.FUNCTION).contains(o.function())
                        : (side == b) == some.contains("override " + o.name());
                if (named && overrides.stream().noneMatch(k -> k.name().equals(o.name()))) {
                    overrides.add(o);
                }
            }
        }
        return new Answers(a.name(), entries, complete, new TreeMap<>(given), overrides);
    }

    private static Map<String, String> told(SideBySides.Side side, Answers answers) {
        Assessment all = new Assessor(side.law(), "a version").assess(answers);
        Map<String, String> told = new TreeMap<>();
        told.put(
                "pathway product pathway",
                all.recommendation().pathway() + " " + all.recommendation().possible());
        all.functions()
                .forEach(f -> told.put(
                        "function " + f.name() + " pathway",
                        f.settled().map(o -> o.pathway().name()).orElse("open " + f.possible())));
        all.findings().forEach(f -> finding(told, f.severity(), "obligation", f.subject(), f.rule()));
        all.data().findings().forEach(f -> finding(told, f.severity(), "duty", f.subject(), f.rule()));
        all.care().findings().forEach(f -> finding(told, f.severity(), "duty", f.subject(), f.rule()));
        return told;
    }

    private static void finding(Map<String, String> told, String severity, String kind, String subject, String rule) {
        if (severity.equals("blocker") || severity.equals("required")) {
            told.put((severity.equals("blocker") ? "stop" : kind) + " " + subject + " " + rule, severity);
        }
    }

    /**
     * Each input that makes a difference; where none does, each pair; else what is said, where it makes it and no part of
     * it that lacks one input does.
     */
    Set<Set<String>> causes(String what, List<String> names, int paired, Set<Set<String>> said) {
        Set<Set<String>> causes = new HashSet<>();
        for (String name : names) {
            singles++;
            if (makes(what, names, Set.of(name))) {
                causes.add(Set.of(name));
            }
        }
        boolean alone = !causes.isEmpty();
        for (int i = 0; !alone && names.size() <= paired && i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                pairs++;
                Set<String> both = Set.of(names.get(i), names.get(j));
                if (makes(what, names, both)) {
                    causes.add(both);
                }
            }
        }
        if (causes.isEmpty()) {
            together++;
            said.stream().filter(s -> said.size() == 1 && least(what, s)).forEach(causes::add);
        }
        return causes;
    }

    private boolean makes(String what, List<String> names, Set<String> some) {
        Set<String> rest = new TreeSet<>(names);
        rest.removeAll(some);
        return same(what, ends(some), second()) || same(what, ends(rest), first());
    }

    private boolean least(String what, Set<String> some) {
        return same(what, ends(some), second())
                && some.stream().noneMatch(one -> {
                    Set<String> fewer = new TreeSet<>(some);
                    fewer.remove(one);
                    return same(what, ends(fewer), second());
                });
    }

    private static boolean same(String what, Map<String, String> some, Map<String, String> others) {
        return some.getOrDefault(what, "").equals(others.getOrDefault(what, ""));
    }

    String said() {
        return singles + " inputs and " + pairs + " pairs tried, " + together + " together, " + known.size()
                + " products";
    }
}
