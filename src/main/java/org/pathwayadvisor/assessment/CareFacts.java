package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.AllListed;
import org.pathwayadvisor.model.Entry;
import org.pathwayadvisor.model.Listed;
import org.pathwayadvisor.model.MayBe;
import org.pathwayadvisor.model.OfType;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.reference.PlanningGoals;

/** The rows of the sitting on evidence and safety: what the file lists, and what was settled or stays possible. */
final class CareFacts {
    static final Map<Scope, Entry> ENTRIES =
            Map.of(Scope.FUNCTION, Entry.FUNCTION, Scope.FAILURE, Entry.FAILURE, Scope.GROUP, Entry.GROUP);

    private static final String CFR = "21 CFR ";

    private CareFacts() {}

    static List<Object> rows(Answers answers, List<FunctionResult> results, PlanningGoals goals) {
        List<Object> rows = new ArrayList<>();
        rows.add(new Listed(Key.PRODUCT, Entry.PRODUCT));
        for (Scope scope : List.of(Scope.FUNCTION, Scope.FAILURE, Scope.GROUP)) {
            answers.names(scope).forEach(name -> rows.add(new Listed(name, ENTRIES.get(scope))));
            if (answers.complete(scope)) {
                rows.add(new AllListed(ENTRIES.get(scope)));
            }
        }
        for (FunctionResult result : results) {
            rows.add(Facts.function(result.name()));
            result.settled()
                    .map(List::of)
                    .orElse(result.possible())
                    .forEach(o -> rows.add(new MayBe(result.name(), o.pathway())));
            if (result.regulation().startsWith(CFR)) {
                rows.add(new OfType(result.name(), result.regulation().substring(CFR.length())));
            }
        }
        rows.addAll(StudyFacts.rows(answers, goals));
        return rows;
    }
}
