package org.pathwayadvisor.audit.lint;

import java.util.Collection;
import java.util.List;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remarks;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Route;
import org.pathwayadvisor.model.Settled;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Components;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.Sitting;
import org.pathwayadvisor.rulebase.Vocabulary;

/** Whether what a condition asks can be at all: some rule concludes it on the same days, some table has such a row. */
final class Meetable {
    private final Collection<Rule> rules;
    private final List<Object> rows;
    private final Remarks remarks;

    Meetable(Collection<Rule> rules, Reference reference, Remarks remarks) {
        this.rules = rules;
        this.rows = reference.everyRow();
        this.remarks = remarks;
    }

    void check() {
        for (Rule rule : rules) {
            rule.clauses().stream().flatMap(c -> c.patterns().stream()).forEach(p -> pattern(rule, p));
        }
    }

    private void pattern(Rule rule, Clause.Pattern pattern) {
        if (Vocabulary.isConclusion(pattern.type()) || pattern.type() == Settled.class) {
            concluded(rule, pattern);
        } else if (!Vocabulary.isAnswer(pattern.type())
                && rows.stream().anyMatch(pattern.type()::isInstance)
                && rows.stream().noneMatch(r -> fits(pattern, r))) {
            remarks.add(
                    Check.ROW_MISSING,
                    rule.file().at(pattern.line()),
                    "no row of the tables, of whatever day, is as `" + rule.id() + "` wants it here",
                    "correct the condition, or write the row");
        }
    }

    private static boolean fits(Clause.Pattern pattern, Object row) {
        return row.getClass() == pattern.type()
                && pattern.constraints().stream()
                        .allMatch(c -> !(c instanceof Clause.Is is)
                                || is.constants().contains(Components.value(row, c.component())));
    }

    /** Each constant that is asked for must be concluded by some rule that holds on a day on which this one does. */
    private void concluded(Rule reader, Clause.Pattern pattern) {
        List<Clause.Is> wanted = pattern.constraints().stream()
                .filter(Clause.Is.class::isInstance)
                .map(Clause.Is.class::cast)
                .toList();
        if (wanted.isEmpty() && rules.stream().noneMatch(r -> draws(r, reader, pattern.type()))) {
            missing(reader, pattern, "anything of the kind");
        }
        for (Clause.Is is : wanted) {
            for (Enum<?> constant : is.constants()) {
                int at = place(pattern.type(), is.component());
                boolean some = rules.stream()
                        .filter(r -> draws(r, reader, pattern.type()))
                        .map(r -> r.arguments().get(at))
                        .anyMatch(a -> a == constant || a instanceof String);
                if (!some) {
                    missing(reader, pattern, "`" + Text.word(constant) + "`");
                }
            }
        }
    }

    private void missing(Rule reader, Clause.Pattern pattern, String what) {
        remarks.add(
                Check.CONDITION_UNMEETABLE,
                reader.file().at(pattern.line()),
                "no rule concludes " + what + " on a day on which `" + reader.id() + "` waits for it",
                "correct the condition, or write the rule");
    }

    /** A settled route is what some rule named as a route. */
    private static boolean draws(Rule writer, Rule reader, Class<?> type) {
        boolean follows = type == Settled.class;
        Sitting sitting = reader.file().topic().sitting();
        return writer.conclusion() == (follows ? Route.class : type)
                && (follows || writer.file().topic().sitting() == sitting)
                && writer.effective().isBefore(reader.until())
                && reader.effective().isBefore(writer.until());
    }

    private static int place(Class<?> type, String component) {
        for (int i = 0; i < type.getRecordComponents().length; i++) {
            if (type.getRecordComponents()[i].getName().equals(component)) {
                return i;
            }
        }
        throw new IllegalStateException(component);
    }
}
