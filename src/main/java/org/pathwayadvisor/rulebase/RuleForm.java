package org.pathwayadvisor.rulebase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.rulebase.Clause.Bind;
import org.pathwayadvisor.rulebase.Clause.Constraint;
import org.pathwayadvisor.rulebase.Clause.Is;
import org.pathwayadvisor.rulebase.Clause.Same;
import org.pathwayadvisor.shelf.Lines;

/** The checked rules of a file as plain lines and back, so that a start need not parse what was parsed before. */
final class RuleForm {
    private final RuleFile file;
    private final String[] lines;
    private int next;

    private RuleForm(RuleFile file, String[] lines) {
        this.file = file;
        this.lines = lines;
    }

    static String write(List<Rule> rules) {
        StringBuilder out = new StringBuilder();
        for (Rule rule : rules) {
            line(out, "rule", rule.id(), rule.line());
            rule.metadata().forEach((name, text) -> line(out, "meta", name, Lines.escape(text)));
            rule.clauses().forEach(c -> clause(out, c));
            List<Object> values =
                    new ArrayList<>(List.of("then", rule.conclusion().getSimpleName()));
            rule.arguments().forEach(a -> values.add(a instanceof Enum<?> constant ? constant.name() : a));
            line(out, values.toArray());
        }
        return out.toString();
    }

    static List<Rule> read(String form, RuleFile file) {
        return new RuleForm(file, form.split("\n")).rules();
    }

    private static void line(StringBuilder out, Object... parts) {
        for (int i = 0; i < parts.length; i++) {
            out.append(i == 0 ? "" : "\t").append(parts[i]);
        }
        out.append('\n');
    }

    private static void clause(StringBuilder out, Clause clause) {
        if (clause instanceof Clause.Pattern pattern) {
            List<Object> parts = new ArrayList<>(
                    List.of("fact", pattern.line(), pattern.type().getSimpleName()));
            pattern.constraints().forEach(c -> parts.add(constraint(c)));
            line(out, parts.toArray());
        } else if (clause instanceof Clause.AnyOf any) {
            line(out, "any", any.line(), any.patterns().size());
            any.patterns().forEach(p -> clause(out, p));
        } else if (clause instanceof Clause.ForEach each) {
            line(out, "each", each.line());
            clause(out, each.rows());
            clause(out, each.each());
        }
    }

    private static String constraint(Constraint constraint) {
        if (constraint instanceof Bind bind) {
            return bind.component() + ":" + bind.variable();
        }
        if (constraint instanceof Same same) {
            return same.component() + "=" + same.variable();
        }
        StringBuilder words = new StringBuilder(constraint.component());
        ((Is) constraint).constants().forEach(c -> words.append(' ').append(c.name()));
        return words.toString();
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        while (next < lines.length) {
            String[] head = parts();
            Map<String, String> metadata = new LinkedHashMap<>();
            List<Clause> clauses = new ArrayList<>();
            while (!lines[next].startsWith("then\t")) {
                String[] parts = parts();
                if (parts[0].equals("meta")) {
                    metadata.put(parts[1], Lines.unescape(parts[2]));
                } else {
                    clauses.add(clause(parts));
                }
            }
            String[] then = parts();
            rules.add(new Rule(
                    head[1],
                    file,
                    Integer.parseInt(head[2]),
                    metadata,
                    List.copyOf(clauses),
                    type(then[1]),
                    arguments(type(then[1]), then)));
        }
        return rules;
    }

    private Clause clause(String[] parts) {
        int line = Integer.parseInt(parts[1]);
        switch (parts[0]) {
            case "any" -> {
                List<Clause.Pattern> patterns = new ArrayList<>();
                for (int i = Integer.parseInt(parts[2]); i > 0; i--) {
                    patterns.add(pattern(parts()));
                }
                return new Clause.AnyOf(List.copyOf(patterns), line);
            }
            case "each" -> {
                Clause.Pattern rows = pattern(parts());
                return new Clause.ForEach(rows, pattern(parts()), line);
            }
            default -> {
                return pattern(parts);
            }
        }
    }

    private Clause.Pattern pattern(String[] parts) {
        Class<?> type = type(parts[2]);
        List<Constraint> constraints = new ArrayList<>();
        for (int i = 3; i < parts.length; i++) {
            constraints.add(constraint(type, parts[i]));
        }
        return new Clause.Pattern(type, List.copyOf(constraints), Integer.parseInt(parts[1]));
    }

    private static Constraint constraint(Class<?> type, String words) {
        int bind = words.indexOf(':');
        if (bind > 0) {
            return new Bind(words.substring(bind + 1), words.substring(0, bind));
        }
        int same = words.indexOf('=');
        if (same > 0) {
            return new Same(words.substring(0, same), words.substring(same + 1));
        }
        String[] parts = words.split(" ");
        Class<?> holds = Reader.of(type, parts[0]).holds();
        List<Enum<?>> constants = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            constants.add(Constants.of(holds, parts[i]));
        }
        return new Is(parts[0], List.copyOf(constants));
    }

    private static List<Object> arguments(Class<?> type, String[] parts) {
        List<String> components = Vocabulary.components(type);
        List<Object> arguments = new ArrayList<>();
        for (int i = 2; i < parts.length; i++) {
            Class<?> holds = Reader.of(type, components.get(i - 2)).holds();
            boolean constant = holds.isEnum() && !parts[i].startsWith("$");
            arguments.add(constant ? Constants.of(holds, parts[i]) : parts[i]);
        }
        return List.copyOf(arguments);
    }

    private static Class<?> type(String name) {
        return Vocabulary.all().get(name);
    }

    private String[] parts() {
        return lines[next++].split("\t", -1);
    }
}
