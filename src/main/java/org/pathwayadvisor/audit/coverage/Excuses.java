package org.pathwayadvisor.audit.coverage;

import java.util.Optional;
import org.pathwayadvisor.model.Entry;
import org.pathwayadvisor.model.Listed;
import org.pathwayadvisor.model.Section;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Rule;

/** Why some conditions cannot fail alone. */
final class Excuses {
    private Excuses() {}

    /** The reason, or nothing where the condition can fail alone. */
    static String of(Rule rule, Condition condition) {
        if (condition.domain()) {
            return "it only names the rows over which the rule runs";
        }
        Clause clause = rule.clauses().get(condition.clause());
        return clause instanceof Clause.Pattern pattern
                        && pattern.type() == Listed.class
                        && askedOfNoOther(rule, pattern)
                ? "another condition reads what is asked of such an entry only"
                : "";
    }

    /** True where a further condition on the same entry reads an answer that no other kind of entry has. */
    private static boolean askedOfNoOther(Rule rule, Clause.Pattern listed) {
        Optional<String> entry = listed.constraints().stream()
                .filter(Clause.Bind.class::isInstance)
                .map(c -> ((Clause.Bind) c).variable())
                .findFirst();
        Optional<Entry> kind = listed.constraints().stream()
                .filter(c -> c instanceof Clause.Is is && is.constants().size() == 1)
                .map(c -> (Entry) ((Clause.Is) c).constants().get(0))
                .findFirst();
        return entry.isPresent()
                && kind.isPresent()
                && rule.clauses().stream()
                        .filter(Clause.Pattern.class::isInstance)
                        .map(Clause.Pattern.class::cast)
                        .anyMatch(p -> p.constraints().contains(new Clause.Same("subject", entry.get()))
                                && p.type().isAnnotationPresent(Section.class)
                                && p.type()
                                        .getAnnotation(Section.class)
                                        .scope()
                                        .name()
                                        .equals(kind.get().name()));
    }
}
