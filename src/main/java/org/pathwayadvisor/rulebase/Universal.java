package org.pathwayadvisor.rulebase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * One {@code forall} of a rule. The engine's matches do not hold what a {@code forall} ran over, so the grounds are looked
 * up among the facts.
 *
 * @param rule      id of the rule
 * @param arguments the rule's conclusion, value by value: a variable or anything else
 * @param rows      type and constraints of the rows
 * @param each      type and constraints of the pattern beside each row
 */
record Universal(String rule, List<String> arguments, Part rows, Part each) {

    /** A pattern in words: {@code component:$variable} binds, {@code component=$variable} compares. */
    record Part(String type, List<String> constraints) {
        static Part of(Clause.Pattern pattern) {
            List<String> words = new ArrayList<>();
            for (Clause.Constraint c : pattern.constraints()) {
                if (c instanceof Clause.Bind b) {
                    words.add(b.component() + ":" + b.variable());
                } else if (c instanceof Clause.Same s) {
                    words.add(s.component() + "=" + s.variable());
                } else if (c instanceof Clause.Is is) {
                    words.add(is.component() + "~"
                            + is.constants().stream().map(Enum::name).collect(Collectors.joining("|")));
                }
            }
            return new Part(pattern.type().getSimpleName(), words);
        }

        /** The facts that match, with what each binds besides what is bound already. */
        private void each(FactIndex facts, Map<String, Object> bound, BiConsumer<Object, Map<String, Object>> found) {
            List<String> same = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            List<String[]> rest = new ArrayList<>();
            for (String word : constraints) {
                int at = mark(word);
                String right = word.substring(at + 1);
                if (word.charAt(at) == '=' && bound.containsKey(right)) {
                    same.add(word.substring(0, at));
                    values.add(bound.get(right));
                } else {
                    rest.add(new String[] {word.substring(0, at), word.substring(at, at + 1), right});
                }
            }
            for (Object fact : facts.of(type, same, values)) {
                Map<String, Object> way = new HashMap<>(bound);
                if (rest.stream().allMatch(c -> holds(c, Components.value(fact, c[0]), way))) {
                    found.accept(fact, way);
                }
            }
        }

        private static boolean holds(String[] constraint, Object value, Map<String, Object> way) {
            return switch (constraint[1]) {
                case ":" -> {
                    way.put(constraint[2], value);
                    yield true;
                }
                case "=" -> value.equals(way.get(constraint[2]));
                default -> Arrays.asList(constraint[2].split("\\|")).contains(((Enum<?>) value).name());
            };
        }

        private static int mark(String word) {
            for (int i = 0; i < word.length(); i++) {
                if (":=~".indexOf(word.charAt(i)) >= 0) {
                    return i;
                }
            }
            throw new IllegalStateException(word);
        }
    }

    static List<Universal> of(Rule rule) {
        List<Universal> all = new ArrayList<>();
        for (Clause clause : rule.clauses()) {
            if (clause instanceof Clause.ForEach f) {
                all.add(new Universal(
                        rule.id(),
                        rule.arguments().stream().map(String::valueOf).toList(),
                        Part.of(f.rows()),
                        Part.of(f.each())));
            }
        }
        return all;
    }

    /** What a conclusion of this rule rested on through the {@code forall}. */
    List<Object> grounds(Object conclusion, FactIndex facts) {
        Map<String, Object> outer = new HashMap<>();
        List<String> names = Vocabulary.components(conclusion.getClass());
        for (int i = 0; i < names.size(); i++) {
            if (arguments.get(i).startsWith("$")) {
                outer.put(arguments.get(i), Components.value(conclusion, names.get(i)));
            }
        }
        List<Object> grounds = new ArrayList<>();
        rows.each(facts, outer, (row, bound) -> each.each(facts, bound, (fact, way) -> grounds.add(fact)));
        return grounds;
    }
}
