package org.pathwayadvisor.audit.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Rule;

/**
 * The ways in which a changed rule can match, each without alternatives: those that both versions have cancel out, so
 * that only what is in one of them can make a product end elsewhere.
 */
final class Ways {
    /** More ways than these are not told apart: the rule counts as a whole. */
    private static final int MOST = 500;

    private Ways() {}

    /** What differs between two versions of a rule that conclude the same on the same days. */
    static List<Rule> of(Rule before, Rule after) {
        Map<String, Rule> old = ways(before);
        Map<String, Rule> now = ways(after);
        List<Rule> differ = new ArrayList<>();
        old.forEach((words, way) -> {
            if (!now.containsKey(words)) {
                differ.add(way);
            }
        });
        now.forEach((words, way) -> {
            if (!old.containsKey(words)) {
                differ.add(way);
            }
        });
        return differ;
    }

    private static Map<String, Rule> ways(Rule rule) {
        List<List<Clause>> all = List.of(List.of());
        for (Clause clause : rule.clauses()) {
            List<Clause> single = alternatives(clause);
            if (all.size() * single.size() > MOST) {
                return Map.of(RuleMeaning.of(rule).meaning().toString(), rule);
            }
            List<List<Clause>> longer = new ArrayList<>();
            for (List<Clause> way : all) {
                for (Clause one : single) {
                    List<Clause> more = new ArrayList<>(way);
                    more.add(one);
                    longer.add(more);
                }
            }
            all = longer;
        }
        Map<String, Rule> ways = new LinkedHashMap<>();
        for (List<Clause> way : all) {
            Rule one = new Rule(
                    rule.id(),
                    rule.file(),
                    rule.line(),
                    rule.metadata(),
                    List.copyOf(way),
                    rule.conclusion(),
                    rule.arguments());
            ways.put(RuleMeaning.of(one).meaning().get("conditions"), one);
        }
        return ways;
    }

    private static List<Clause> alternatives(Clause clause) {
        if (clause instanceof Clause.ForEach) {
            return List.of(clause);
        }
        List<Clause> all = new ArrayList<>();
        clause.patterns().forEach(p -> all.addAll(single(p)));
        return all;
    }

    /** A pattern once for each constant of the first list of constants that it allows. */
    private static List<Clause> single(Clause.Pattern pattern) {
        for (int i = 0; i < pattern.constraints().size(); i++) {
            if (pattern.constraints().get(i) instanceof Clause.Is is
                    && is.constants().size() > 1) {
                List<Clause> all = new ArrayList<>();
                for (Enum<?> constant : is.constants()) {
                    List<Clause.Constraint> parts = new ArrayList<>(pattern.constraints());
                    parts.set(i, new Clause.Is(is.component(), List.of(constant)));
                    all.addAll(single(new Clause.Pattern(pattern.type(), List.copyOf(parts), pattern.line())));
                }
                return all;
            }
        }
        return List.of(pattern);
    }

    /** True where only the conditions differ. */
    static boolean conditionsOnly(RuleChange change) {
        Set<String> words =
                Set.of("title", "rationale", "note", "lift", "covers", "reviewed", "certainty", "authority");
        return change.what() == RuleChange.What.MEANING
                && change.parts().stream().allMatch(p -> p.name().equals("conditions") || words.contains(p.name()));
    }
}
