package org.pathwayadvisor.rulebase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.pathwayadvisor.model.Answer;
import org.pathwayadvisor.rulebase.Clause.Bind;
import org.pathwayadvisor.rulebase.Clause.Is;
import org.pathwayadvisor.rulebase.Clause.Pattern;
import org.pathwayadvisor.yaml.Problem;

/** Reads the conditions of one rule: patterns, {@code or} between patterns, and {@code forall} over rows. */
final class ConditionParser {
    private final RuleFile file;
    private final List<Problem> problems;
    private final PatternParser reader;
    private final Map<String, Class<?>> variables = new LinkedHashMap<>();

    ConditionParser(RuleFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
        this.reader = new PatternParser(file, problems);
    }

    /** The variables bound so far, with the type of what they hold. */
    Map<String, Class<?>> variables() {
        return variables;
    }

    List<Clause> clauses(AndDescr lhs, int line) {
        List<Clause> clauses = new ArrayList<>();
        for (BaseDescr part : lhs.getDescrs()) {
            if (part instanceof PatternDescr pattern) {
                Pattern read = reader.read(pattern, variables);
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
            Pattern read = reader.read(pattern, local);
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
        Pattern row = reader.read(rows, local);
        Pattern about = reader.read(each, local);
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
        problems.add(mayNotStand(file, part, part.getLine()));
    }

    static Problem mayNotStand(RuleFile file, Object part, int line) {
        String name = part.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
        return new Problem(
                file.at(line),
                "`" + name + "` may not stand in a condition",
                "match the explicit answer; `none of these` is a `forall` over reference rows");
    }

    private void problem(int line, String what, String help) {
        problems.add(new Problem(file.at(line), what, help));
    }
}
