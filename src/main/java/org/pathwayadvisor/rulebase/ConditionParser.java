package org.pathwayadvisor.rulebase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.model.Answer;
import org.pathwayadvisor.rulebase.Clause.Bind;
import org.pathwayadvisor.rulebase.Clause.Constraint;
import org.pathwayadvisor.rulebase.Clause.Is;
import org.pathwayadvisor.rulebase.Clause.Pattern;
import org.pathwayadvisor.rulebase.Clause.Same;
import org.pathwayadvisor.yaml.Problem;

/** Reads the conditions of one rule: patterns, {@code or} between patterns, and {@code forall} over rows. */
final class ConditionParser {
    private static final java.util.regex.Pattern BIND =
            java.util.regex.Pattern.compile("(\\$[A-Za-z]\\w*)\\s*:\\s*([A-Za-z]\\w*)");
    private static final java.util.regex.Pattern SAME =
            java.util.regex.Pattern.compile("([A-Za-z]\\w*)\\s*==\\s*(\\$[A-Za-z]\\w*)");
    private static final java.util.regex.Pattern IS =
            java.util.regex.Pattern.compile("([A-Za-z]\\w*)\\s*==\\s*([A-Za-z]\\w*)\\.([A-Z][A-Z0-9_]*)");
    private static final java.util.regex.Pattern IN =
            java.util.regex.Pattern.compile("([A-Za-z]\\w*)\\s+in\\s*\\(([^()]*)\\)");
    private static final java.util.regex.Pattern CONSTANT =
            java.util.regex.Pattern.compile("([A-Za-z]\\w*)\\.([A-Z][A-Z0-9_]*)");

    private final RuleFile file;
    private final List<Problem> problems;
    private final Map<String, Class<?>> variables = new LinkedHashMap<>();

    ConditionParser(RuleFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The variables bound so far, with the type of what they hold. */
    Map<String, Class<?>> variables() {
        return variables;
    }

    List<Clause> clauses(AndDescr lhs, int line) {
        List<Clause> clauses = new ArrayList<>();
        for (BaseDescr part : lhs.getDescrs()) {
            if (part instanceof PatternDescr pattern) {
                Pattern read = pattern(pattern, variables);
                if (read != null) {
                    clauses.add(read);
                }
            } else if (part instanceof OrDescr or) {
                anyOf(or, clauses);
            } else if (part instanceof ForallDescr forall) {
                forEach(forall, clauses);
            } else {
                construct(part);
            }
        }
        if (lhs.getDescrs().isEmpty()) {
            problem(line, "a rule needs a condition", "write one between `when` and `then`");
        }
        return clauses;
    }

    private void anyOf(OrDescr or, List<Clause> clauses) {
        List<Pattern> patterns = new ArrayList<>();
        Set<String> common = null;
        Map<String, Class<?>> bound = new LinkedHashMap<>();
        for (BaseDescr branch : or.getDescrs()) {
            if (!(branch instanceof PatternDescr pattern)) {
                construct(branch);
                return;
            }
            Map<String, Class<?>> local = new LinkedHashMap<>(variables);
            Pattern read = pattern(pattern, local);
            if (read == null) {
                return;
            }
            patterns.add(read);
            Set<String> fresh = new HashSet<>(local.keySet());
            fresh.removeAll(variables.keySet());
            if (common != null && !common.equals(fresh)) {
                problem(pattern.getLine(), "every branch of an `or` must bind the same variables", "");
                return;
            }
            common = fresh;
            bound.putAll(local);
        }
        variables.putAll(bound);
        clauses.add(new Clause.AnyOf(List.copyOf(patterns), or.getLine()));
    }

    private void forEach(ForallDescr forall, List<Clause> clauses) {
        List<BaseDescr> parts = new ArrayList<>(forall.getDescrs());
        if (parts.size() != 2
                || !(parts.get(0) instanceof PatternDescr rows)
                || !(parts.get(1) instanceof PatternDescr each)) {
            problem(
                    forall.getLine(),
                    "`forall` takes a row and one pattern about it",
                    "rules/README.md shows the form");
            return;
        }
        Map<String, Class<?>> local = new LinkedHashMap<>(variables);
        Pattern row = pattern(rows, local);
        Pattern about = pattern(each, local);
        if (row == null || about == null) {
            return;
        }
        if (!Vocabulary.isRow(row.type())) {
            problem(
                    rows.getLine(),
                    "`forall` may only run over reference rows, not over `" + rows.getObjectType() + "`",
                    "rows are constant within an assessment; answers and conclusions are not");
            return;
        }
        if (!oneFact(about)) {
            problem(
                    about.line(),
                    "`forall` asks one fact of each row, and this can be several",
                    "name one value of each part; several values are several rules");
            return;
        }
        clauses.add(new Clause.ForEach(row, about, forall.getLine()));
    }

    /**
     * True where one fact alone can match for a row. The search wants all that a {@code forall} ran over at once: of two
     * facts that can stand for each other it would want both.
     */
    private static boolean oneFact(Pattern about) {
        boolean oneValue = about.constraints().stream()
                .allMatch(c -> !(c instanceof Is is) || is.constants().size() == 1);
        return oneValue
                && (Vocabulary.isAnswer(about.type()) && about.type() != Answer.class
                        || Vocabulary.components(about.type()).stream()
                                .filter(part -> !part.equals("subject"))
                                .allMatch(part -> about.constraints().stream()
                                        .anyMatch(c -> !(c instanceof Bind)
                                                && c.component().equals(part))));
    }

    private void construct(BaseDescr part) {
        construct(part, part.getLine());
    }

    private void construct(BaseDescr part, int line) {
        String name = part.getClass().getSimpleName().replace("Descr", "").toLowerCase(java.util.Locale.ROOT);
        problem(
                line,
                "`" + name + "` may not stand in a condition",
                "match the explicit answer; `none of these` is a `forall` over reference rows");
    }

    private Pattern pattern(PatternDescr descr, Map<String, Class<?>> bound) {
        int line = descr.getLine();
        int before = problems.size();
        if (descr.getSource() != null) {
            construct((BaseDescr) descr.getSource(), line);
            return null;
        }
        Class<?> type = Vocabulary.all().get(descr.getObjectType());
        if (type == null) {
            problem(
                    line,
                    "`" + descr.getObjectType() + "` is not a section, conclusion or table",
                    Nearest.hint(
                            descr.getObjectType(),
                            Vocabulary.all().keySet(),
                            "known: " + String.join(", ", Vocabulary.all().keySet())));
            return null;
        }
        if (!descr.getBehaviors().isEmpty()) {
            problem(line, "a window may not stand in a condition", "facts come from the questionnaire only");
        }
        if (descr.isQuery()
                || (descr.getIdentifier() != null && !descr.getIdentifier().startsWith("$"))) {
            problem(line, "a variable starts with $", "");
        }
        if (!descr.getAnnotations().isEmpty()) {
            problem(line, "metadata stands above `when`", "");
        }
        List<Constraint> constraints = new ArrayList<>();
        for (BaseDescr part : descr.getConstraint().getDescrs()) {
            String text =
                    part instanceof ExprConstraintDescr e ? e.getExpression().strip() : "";
            Constraint c = text.isEmpty() ? null : constraint(type, text, line, bound);
            if (c != null) {
                constraints.add(c);
            } else if (problems.size() == before) {
                problem(line, "a condition of this kind may not stand in a rule", "");
            }
        }
        long answers = constraints.stream()
                .filter(c -> c instanceof Is && Vocabulary.isAnswer(type))
                .filter(c -> Vocabulary.holdsAnswer(type, c.component()))
                .count();
        if (answers > 1) {
            problem(
                    line,
                    "a pattern may read one answer only",
                    "write one `" + descr.getObjectType() + "( … )` line for each");
        }
        if (Vocabulary.isAnswer(type) && type.getRecordComponents().length > 2) {
            long choices = constraints.stream()
                    .filter(c -> c instanceof Is && !Vocabulary.holdsAnswer(type, c.component()))
                    .count();
            if (choices > 0 && answers == 0) {
                problem(
                        line,
                        "the pattern names a choice but no answer",
                        "add `answer == Tri.YES` or `answer == Tri.NO`");
            }
        }
        return problems.size() > before ? null : new Pattern(type, List.copyOf(constraints), line);
    }

    private Constraint constraint(Class<?> type, String text, int line, Map<String, Class<?>> bound) {
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
