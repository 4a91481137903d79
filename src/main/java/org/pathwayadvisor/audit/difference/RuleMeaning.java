package org.pathwayadvisor.audit.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Rule;

/**
 * What a rule says, apart by what it means, by its words, and by what it cites. Names of variables, the order in which
 * constants stand, comments and blanks mean nothing.
 */
record RuleMeaning(Map<String, String> meaning, Map<String, String> words, String authority, List<String> conditions) {
    /** Metadata that only people read; an annotation that is not known counts as meaning. */
    private static final Set<String> WORDS =
            Set.of("title", "rationale", "note", "lift", "covers", "reviewed", "certainty");

    private static final String AUTHORITY = "authority";

    static RuleMeaning of(Rule rule) {
        Variables names = new Variables();
        List<String> conditions =
                rule.clauses().stream().map(c -> clause(c, names)).toList();
        Map<String, String> meaning = new LinkedHashMap<>();
        meaning.put("conditions", String.join("; ", conditions));
        meaning.put(
                "conclusion",
                rule.conclusion().getSimpleName()
                        + rule.arguments().stream()
                                .map(a -> names.of(String.valueOf(a)))
                                .collect(Collectors.joining(", ", "( ", " )")));
        meaning.put("topic", rule.file().topic().folder());
        Map<String, String> words = new TreeMap<>();
        new TreeMap<>(rule.metadata()).forEach((key, value) -> {
            if (!key.equals(AUTHORITY)) {
                (WORDS.contains(key) ? words : meaning).put(key, value);
            }
        });
        List<String> plain =
                rule.clauses().stream().map(c -> clause(c, null)).sorted().toList();
        return new RuleMeaning(meaning, words, rule.authority(), plain);
    }

    /** Variables under the names of their order, so that a new name changes nothing. */
    private static final class Variables {
        private final Map<String, String> names = new HashMap<>();

        private String of(String word) {
            return word.startsWith("$") ? names.computeIfAbsent(word, w -> "$" + (names.size() + 1)) : word;
        }
    }

    private static String name(String variable, Variables names) {
        return names == null ? variable : names.of(variable);
    }

    private static String clause(Clause clause, Variables names) {
        if (clause instanceof Clause.AnyOf any) {
            return any.patterns().stream().map(p -> pattern(p, names)).collect(Collectors.joining(" or "));
        }
        if (clause instanceof Clause.ForEach each) {
            return "for every " + pattern(each.rows(), names) + ": " + pattern(each.each(), names);
        }
        return pattern((Clause.Pattern) clause, names);
    }

    private static String pattern(Clause.Pattern pattern, Variables names) {
        List<String> parts = new ArrayList<>();
        for (Clause.Constraint c : pattern.constraints()) {
            if (c instanceof Clause.Bind bind) {
                parts.add(name(bind.variable(), names) + " : " + bind.component());
            } else if (c instanceof Clause.Same same) {
                parts.add(same.component() + " == " + name(same.variable(), names));
            } else if (c instanceof Clause.Is is) {
                List<String> constants =
                        is.constants().stream().map(Enum::name).sorted().toList();
                parts.add(is.component()
                        + (constants.size() == 1
                                ? " == " + constants.get(0)
                                : " in ( " + String.join(", ", constants) + " )"));
            }
        }
        return pattern.type().getSimpleName() + "( " + String.join(", ", parts) + " )";
    }
}
