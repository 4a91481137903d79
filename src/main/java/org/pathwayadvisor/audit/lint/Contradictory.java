package org.pathwayadvisor.audit.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remarks;
import org.pathwayadvisor.model.CountsAs;
import org.pathwayadvisor.model.CountsNotAs;
import org.pathwayadvisor.model.Has;
import org.pathwayadvisor.model.HasNot;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.model.Settled;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.model.TypeRuledOut;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.Vocabulary;

/** Conditions of one rule that never hold together: two values of one answer, or a conclusion and its opposite. */
final class Contradictory {
    private static final Map<Class<?>, Class<?>> OPPOSITES = Map.of(
            Met.class, NotMet.class,
            NotMet.class, Met.class,
            CountsAs.class, CountsNotAs.class,
            CountsNotAs.class, CountsAs.class,
            Has.class, HasNot.class,
            HasNot.class, Has.class,
            TypeFits.class, TypeRuledOut.class,
            TypeRuledOut.class, TypeFits.class);

    private final Remarks remarks;

    Contradictory(Remarks remarks) {
        this.remarks = remarks;
    }

    void check(Rule rule) {
        List<Clause.Pattern> above = new ArrayList<>();
        for (Clause clause : rule.clauses()) {
            if (!(clause instanceof Clause.ForEach)) {
                for (Clause.Pattern pattern : clause.patterns()) {
                    above.stream()
                            .filter(a -> clash(a, pattern))
                            .findFirst()
                            .ifPresent(a -> remarks.add(
                                    Check.CONDITIONS_CONTRADICT,
                                    rule.file().at(pattern.line()),
                                    "`" + rule.id() + "` can never apply by this condition: it contradicts line "
                                            + a.line(),
                                    "one answer has one value, and nothing is concluded both ways"));
                }
            }
            if (clause instanceof Clause.Pattern pattern) {
                above.add(pattern);
            }
        }
    }

    private static boolean clash(Clause.Pattern a, Clause.Pattern b) {
        if (!sameEntry(a, b)) {
            return false;
        }
        if (OPPOSITES.get(a.type()) == b.type()) {
            return sameButOne(a, b);
        }
        return a.type() == b.type()
                && (Vocabulary.isAnswer(a.type()) || a.type() == Settled.class)
                && values(a).stream().anyMatch(x -> values(b).stream().anyMatch(y -> apart(a, b, x, y)));
    }

    /** Two conditions on one answer that have no value in common. */
    private static boolean apart(Clause.Pattern a, Clause.Pattern b, Clause.Is x, Clause.Is y) {
        if (!x.component().equals(y.component()) || !Collections.disjoint(x.constants(), y.constants())) {
            return false;
        }
        if (a.type() == Settled.class) {
            return true;
        }
        return Vocabulary.isAnswer(a.type()) && isAnswer(a.type(), x.component()) && sameChoice(a, b, x.component());
    }

    /** A list of answers holds one answer for each choice: both conditions must be about the same one. */
    private static boolean sameChoice(Clause.Pattern a, Clause.Pattern b, String component) {
        List<Clause.Constraint> one = choices(a, component);
        return one.equals(choices(b, component))
                && one.stream()
                        .allMatch(c ->
                                !(c instanceof Clause.Is is) || is.constants().size() == 1);
    }

    private static List<Clause.Constraint> choices(Clause.Pattern pattern, String component) {
        return pattern.constraints().stream()
                .filter(c -> component.equals("answer"))
                .filter(c -> !c.component().equals(component) && !c.component().equals("subject"))
                .toList();
    }

    private static boolean isAnswer(Class<?> type, String component) {
        var parts = type.getRecordComponents();
        boolean list = parts[parts.length - 1].getName().equals("answer");
        return !list || component.equals("answer");
    }

    private static boolean sameButOne(Clause.Pattern a, Clause.Pattern b) {
        List<Clause.Is> x = values(a);
        List<Clause.Is> y = values(b);
        return !x.isEmpty()
                && x.equals(y)
                && x.stream().allMatch(is -> is.constants().size() == 1);
    }

    private static List<Clause.Is> values(Clause.Pattern pattern) {
        return pattern.constraints().stream()
                .filter(Clause.Is.class::isInstance)
                .map(Clause.Is.class::cast)
                .toList();
    }

    private static boolean sameEntry(Clause.Pattern a, Clause.Pattern b) {
        return subject(a).isPresent() && subject(a).equals(subject(b));
    }

    private static Optional<String> subject(Clause.Pattern pattern) {
        for (Clause.Constraint c : pattern.constraints()) {
            if (c.component().equals("subject")) {
                return Optional.of(
                        c instanceof Clause.Bind bind
                                ? bind.variable()
                                : c instanceof Clause.Same same ? same.variable() : "");
            }
        }
        return Optional.empty();
    }
}
