package org.pathwayadvisor.audit;

import java.util.List;
import java.util.Map;
import org.pathwayadvisor.derivation.ClauseMatcher;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.LegalNeed;
import org.pathwayadvisor.model.StateLaw;
import org.pathwayadvisor.model.Trait;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.model.TypeRuledOut;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Rule;

/** Whether a rule over rows of the tables can apply on a day at all. */
final class RowsOfDay {
    private RowsOfDay() {}

    /** Rows have days of their own: a rule over types that were not there on its first day has no case of that day. */
    static boolean canApply(Rule rule, List<Object> rows) {
        return rule.clauses().stream()
                .allMatch(c -> c instanceof Clause.Pattern p
                        ? !overTypes(p) || rows.stream().anyMatch(r -> r.getClass() == typesOf(p) && fits(p, r))
                        : !(c instanceof Clause.ForEach each)
                                || !overTypes(each.rows())
                                || rows.stream().anyMatch(each.rows().type()::isInstance));
    }

    private static boolean overTypes(Clause.Pattern pattern) {
        return List.of(
                        DeviceType.class,
                        Trait.class,
                        StateLaw.class,
                        LegalNeed.class,
                        TypeFits.class,
                        TypeRuledOut.class)
                .contains(pattern.type());
    }

    /** What a type fits or is ruled out from, there must be a row of it. */
    private static Class<?> typesOf(Clause.Pattern pattern) {
        return List.of(Trait.class, StateLaw.class, LegalNeed.class).contains(pattern.type())
                ? pattern.type()
                : DeviceType.class;
    }

    private static boolean fits(Clause.Pattern pattern, Object row) {
        return pattern.type() != row.getClass()
                || ClauseMatcher.match(pattern, row, Map.of()).isPresent();
    }
}
