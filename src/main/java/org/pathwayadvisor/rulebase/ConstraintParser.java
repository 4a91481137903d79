package org.pathwayadvisor.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.rulebase.Clause.Bind;
import org.pathwayadvisor.rulebase.Clause.Constraint;
import org.pathwayadvisor.rulebase.Clause.Is;
import org.pathwayadvisor.rulebase.Clause.Same;
import org.pathwayadvisor.yaml.Problem;

/** Reads what one pattern asks of its fact: {@code $x : question}, {@code question == Kind.CHOICE} and the like. */
final class ConstraintParser {
    private static final Pattern BIND = Pattern.compile("(\\$[A-Za-z]\\w*)\\s*:\\s*([A-Za-z]\\w*)");
    private static final Pattern SAME = Pattern.compile("([A-Za-z]\\w*)\\s*==\\s*(\\$[A-Za-z]\\w*)");
    private static final Pattern IS = Pattern.compile("([A-Za-z]\\w*)\\s*==\\s*([A-Za-z]\\w*)\\.([A-Z][A-Z0-9_]*)");
    private static final Pattern IN = Pattern.compile("([A-Za-z]\\w*)\\s+in\\s*\\(([^()]*)\\)");
    private static final Pattern CONSTANT = Pattern.compile("([A-Za-z]\\w*)\\.([A-Z][A-Z0-9_]*)");

    private final RuleFile file;
    private final List<Problem> problems;

    ConstraintParser(RuleFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Null after a problem.
     *
     * @param bound the variables bound so far, with the type of what they hold; a new one is added
     */
    Constraint read(Class<?> type, String text, int line, Map<String, Class<?>> bound) {
        Matcher m = BIND.matcher(text);
        if (m.matches()) {
            if (known(type, m.group(2), line)) {
                Class<?> holds = Vocabulary.component(type, m.group(2)).getType();
                if (bound.put(m.group(1), holds) != null) {
                    problem(
                            line,
                            "`" + m.group(1) + "` is bound twice",
                            "compare with `" + m.group(2) + " == " + m.group(1) + "`");
                }
                return new Bind(m.group(1), m.group(2));
            }
            return null;
        }
        m = SAME.matcher(text);
        if (m.matches()) {
            if (known(type, m.group(1), line)) {
                Class<?> holds = bound.get(m.group(2));
                Class<?> wanted = Vocabulary.component(type, m.group(1)).getType();
                if (holds == null) {
                    problem(line, "`" + m.group(2) + "` is not bound above", "");
                } else if (holds != wanted) {
                    problem(line, "`" + m.group(1) + "` and `" + m.group(2) + "` hold different kinds of things", "");
                }
                return new Same(m.group(1), m.group(2));
            }
            return null;
        }
        m = IS.matcher(text);
        if (m.matches()) {
            return is(type, m.group(1), List.of(m.group(2) + "." + m.group(3)), line);
        }
        m = IN.matcher(text);
        if (m.matches()) {
            return is(type, m.group(1), List.of(m.group(2).strip().split("\\s*,\\s*")), line);
        }
        problem(
                line,
                "`" + text + "` is not a form that a condition may have",
                "forms: `$x : question`, `question == $x`, `question == Kind.CHOICE`, `question in ( Kind.A, Kind.B )`");
        return null;
    }

    private Constraint is(Class<?> type, String component, List<String> words, int line) {
        if (!known(type, component, line)) {
            return null;
        }
        Class<?> holds = Vocabulary.component(type, component).getType();
        List<Enum<?>> constants = new ArrayList<>();
        for (String word : words) {
            Enum<?> constant = Constants.read(word, holds, file, line, problems, CONSTANT);
            if (constant == null) {
                return null;
            }
            if (constant.name().equals("UNKNOWN")) {
                problem(line, "a rule may not read UNKNOWN", "match the explicit answer: yes, no, or a choice");
                return null;
            }
            constants.add(constant);
        }
        return new Is(component, List.copyOf(constants));
    }

    private boolean known(Class<?> type, String component, int line) {
        if (Vocabulary.component(type, component) != null) {
            return true;
        }
        problem(
                line,
                "`" + component + "` is not a question of `" + type.getSimpleName() + "`",
                Nearest.hint(
                        component,
                        Vocabulary.components(type),
                        "known: " + String.join(", ", Vocabulary.components(type))));
        return false;
    }

    private void problem(int line, String what, String help) {
        problems.add(new Problem(file.at(line), what, help));
    }
}
