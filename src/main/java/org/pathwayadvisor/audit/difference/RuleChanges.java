package org.pathwayadvisor.audit.difference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pathwayadvisor.audit.difference.RuleChange.Part;
import org.pathwayadvisor.audit.difference.RuleChange.What;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.Sitting;

/** The rules that differ between two catalogues, by id. */
final class RuleChanges {
    private static final String LAYOUT = "comments or layout of its file";

    private RuleChanges() {}

    static List<RuleChange> of(Iterable<Rule> before, Iterable<Rule> after) {
        Map<String, Rule> old = byId(before);
        Map<String, Rule> now = byId(after);
        Set<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        List<RuleChange> changes = new ArrayList<>();
        for (String id : ids) {
            Rule a = old.get(id);
            Rule b = now.get(id);
            if (a == null) {
                changes.add(new RuleChange(id, What.ADDED, b.title(), sittings(b), List.of()));
            } else if (b == null) {
                changes.add(new RuleChange(id, What.REMOVED, a.title(), sittings(a), List.of()));
            } else {
                both(a, b, changes);
            }
        }
        // A file of several rules: a change of one of them is no change of layout of the others.
        Set<String> told = new TreeSet<>();
        changes.stream()
                .filter(c -> !layout(c) && now.containsKey(c.rule()))
                .forEach(c -> told.add(now.get(c.rule()).file().name()));
        changes.removeIf(
                c -> layout(c) && told.contains(now.get(c.rule()).file().name()));
        return changes;
    }

    private static boolean layout(RuleChange change) {
        return change.parts().size() == 1 && change.parts().get(0).name().equals(LAYOUT);
    }

    static Map<String, Rule> byId(Iterable<Rule> rules) {
        Map<String, Rule> byId = new TreeMap<>();
        rules.forEach(r -> byId.put(r.id(), r));
        return byId;
    }

    private static Set<Sitting> sittings(Rule... rules) {
        Set<Sitting> sittings = EnumSet.noneOf(Sitting.class);
        for (Rule rule : rules) {
            sittings.add(rule.file().topic().sitting());
        }
        return sittings;
    }

    private static void both(Rule a, Rule b, List<RuleChange> changes) {
        RuleMeaning before = RuleMeaning.of(a);
        RuleMeaning after = RuleMeaning.of(b);
        List<Part> meaning = parts(before.meaning(), after.meaning());
        List<Part> words = parts(before.words(), after.words());
        boolean order = meaning.size() == 1
                && meaning.get(0).name().equals("conditions")
                && before.conditions().equals(after.conditions());
        if (order) {
            words.add(new Part("order of conditions", "", ""));
            meaning.clear();
        }
        List<Part> cited = before.authority().equals(after.authority())
                ? List.of()
                : List.of(new Part("authority", before.authority(), after.authority()));
        if (meaning.isEmpty()
                && words.isEmpty()
                && cited.isEmpty()
                && !a.file().text().equals(b.file().text())) {
            words.add(new Part(LAYOUT, "", ""));
        }
        List<Part> all = new ArrayList<>(meaning);
        all.addAll(cited);
        all.addAll(words);
        if (!all.isEmpty()) {
            What what = !meaning.isEmpty() ? What.MEANING : !cited.isEmpty() ? What.AUTHORITY : What.WORDING;
            changes.add(new RuleChange(b.id(), what, b.title(), sittings(a, b), List.copyOf(all)));
        }
    }

    static List<Part> parts(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new java.util.LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        List<Part> parts = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                parts.add(new Part(name, before.getOrDefault(name, ""), after.getOrDefault(name, "")));
            }
        }
        return parts;
    }
}
