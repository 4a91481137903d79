package org.pathwayadvisor.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.rulebase.Clause.Constraint;
import org.pathwayadvisor.rulebase.Clause.Is;
import org.pathwayadvisor.rulebase.Clause.Pattern;
import org.pathwayadvisor.yaml.Problem;

/** Reads one pattern of a rule: a section, conclusion or table, and what is asked of it. */
final class PatternParser {
    private final RuleFile file;
    private final List<Problem> problems;
    private final ConstraintParser constraints;

    PatternParser(RuleFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
        this.constraints = new ConstraintParser(file, problems);
    }

    /**
     * Null after a problem.
     *
     * @param bound the variables bound so far, with the type of what they hold; new ones are added
     */
    Pattern read(PatternDescr descr, Map<String, Class<?>> bound) {
        int line = descr.getLine();
        int before = problems.size();
        if (descr.getSource() != null) {
            problems.add(ConditionParser.mayNotStand(file, descr.getSource(), line));
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
        form(descr, line);
        List<Constraint> read = new ArrayList<>();
        for (BaseDescr part : descr.getConstraint().getDescrs()) {
            String text =
                    part instanceof ExprConstraintDescr e ? e.getExpression().strip() : "";
            Constraint c = text.isEmpty() ? null : constraints.read(type, text, line, bound);
            if (c != null) {
                read.add(c);
            } else if (problems.size() == before) {
                problem(line, "a condition of this kind may not stand in a rule", "");
            }
        }
        answers(type, read, line);
        return problems.size() > before ? null : new Pattern(type, List.copyOf(read), line);
    }

    private void form(PatternDescr descr, int line) {
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
    }

    /** Of a section one answer is read at a time, and of a list a choice with its answer. */
    private void answers(Class<?> type, List<Constraint> constraints, int line) {
        long answers = constraints.stream()
                .filter(c -> c instanceof Is && Vocabulary.isAnswer(type))
                .filter(c -> Vocabulary.holdsAnswer(type, c.component()))
                .count();
        if (answers > 1) {
            problem(
                    line,
                    "a pattern may read one answer only",
                    "write one `" + type.getSimpleName() + "( … )` line for each");
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
    }

    private void problem(int line, String what, String help) {
        problems.add(new Problem(file.at(line), what, help));
    }
}
