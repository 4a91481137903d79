package org.pathwayadvisor.rulebase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.rulebase.Clause.Pattern;

/** The questions that the conditions of a rule read. */
final class QuestionsRead {
    private QuestionsRead() {}

    /** Each once, in the order of the conditions. */
    static List<Ask> of(Rule rule) {
        Set<Ask> read = new LinkedHashSet<>();
        for (Clause clause : rule.clauses()) {
            for (Pattern pattern : patterns(clause)) {
                pattern.constraints().stream()
                        .filter(Clause.Is.class::isInstance)
                        .forEach(is -> Dictionary.all().stream()
                                .filter(a -> a.record() == pattern.type() && about(a, is.component()))
                                .forEach(read::add));
            }
        }
        return List.copyOf(read);
    }

    private static boolean about(Ask ask, String component) {
        return ask.kind() == Kind.SET
                ? component.equals("answer")
                : ask.component().getName().equals(component);
    }

    private static List<Pattern> patterns(Clause clause) {
        if (clause instanceof Clause.AnyOf any) {
            return any.patterns();
        }
        if (clause instanceof Clause.ForEach forEach) {
            return List.of(forEach.each());
        }
        return List.of((Pattern) clause);
    }
}
