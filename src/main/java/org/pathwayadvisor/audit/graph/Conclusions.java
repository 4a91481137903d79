package org.pathwayadvisor.audit.graph;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Rule;

/** One kind of thing that rules conclude: its type and all values but the subject, which is any. */
record Conclusions(Class<?> type, List<Object> values, String text) {
    /** What stands for a value that is known only when rules run. */
    private static final String ANY = "*";

    /** What a rule concludes: one thing, or one for each value that rows give its last variable. */
    static List<Conclusions> of(Rule rule, RowValues rows) {
        List<List<Object>> all = new ArrayList<>(List.of(List.of()));
        RecordComponent[] components = rule.conclusion().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals("subject")) {
                continue;
            }
            Object argument = rule.arguments().get(i);
            List<Object> values = String.valueOf(argument).startsWith("$")
                    ? rows.of((String) argument).map(List::copyOf).orElse(List.of(ANY))
                    : List.of(argument);
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> one : all) {
                for (Object value : values) {
                    List<Object> more = new ArrayList<>(one);
                    more.add(value);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all.stream()
                .map(v -> new Conclusions(rule.conclusion(), List.copyOf(v), words(rule)))
                .toList();
    }

    /** True where it stands in a row of a table and not in the rule. */
    static boolean fromRows(Rule rule) {
        RecordComponent[] components = rule.conclusion().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getName().equals("subject")
                    && String.valueOf(rule.arguments().get(i)).startsWith("$")) {
                return true;
            }
        }
        return false;
    }

    GraphNode node() {
        StringBuilder name = new StringBuilder(Text.kebab(type.getSimpleName()).replaceFirst("^-", ""));
        values.forEach(v -> name.append(' ').append(v instanceof Enum<?> e ? Text.word(e) : v));
        return new GraphNode(GraphNode.Kind.CONCLUSION, name.toString(), text);
    }

    /** True where a pattern of a rule can match it. */
    boolean matches(Clause.Pattern pattern, RowValues rows) {
        if (pattern.type() != type) {
            return false;
        }
        int at = 0;
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getName().equals("subject")) {
                Object value = values.get(at++);
                if (!value.equals(ANY) && !allows(pattern, component.getName(), value, rows)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean allows(Clause.Pattern pattern, String component, Object value, RowValues rows) {
        for (Clause.Constraint c : pattern.constraints()) {
            if (c.component().equals(component)
                    && c instanceof Clause.Is is
                    && !is.constants().contains(value)) {
                return false;
            }
        }
        Optional<Set<Object>> given = RowValues.variable(pattern, component).flatMap(rows::of);
        return given.isEmpty() || given.get().contains(value);
    }

    private static String words(Rule rule) {
        return rule.arguments().stream()
                .filter(Criterion.class::isInstance)
                .map(c -> rule.conclusion().getSimpleName().equals("Met")
                        ? Text.meaning((Criterion) c)
                        : Text.negation((Criterion) c))
                .findFirst()
                .orElse(rule.title());
    }
}
