package org.pathwayadvisor.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.assessment.care.GroupFacts;
import org.pathwayadvisor.assessment.care.StudyFacts;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.AllListed;
import org.pathwayadvisor.model.Computed;
import org.pathwayadvisor.model.Entry;
import org.pathwayadvisor.model.Listed;
import org.pathwayadvisor.model.MayBe;
import org.pathwayadvisor.model.Measure;
import org.pathwayadvisor.model.Num;
import org.pathwayadvisor.model.OfType;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.reference.PlanningGoals;

/** The rows of the sitting on evidence and safety: what the file lists, and what was settled or stays possible. */
final class CareFacts {
    static final Map<Scope, Entry> ENTRIES =
            Map.of(Scope.FUNCTION, Entry.FUNCTION, Scope.FAILURE, Entry.FAILURE, Scope.GROUP, Entry.GROUP);

    private static final String CFR = "21 CFR ";

    private CareFacts() {}

    /** Routes under which a function needs nothing from FDA. */
    private static final Set<Pathway> NOTHING = EnumSet.of(Pathway.NOT_A_DEVICE, Pathway.ENFORCEMENT_DISCRETION);

    static List<Object> rows(Answers answers, List<FunctionResult> results, DataVerdict data, PlanningGoals goals) {
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
            ofType(result.name(), result.regulation()).ifPresent(rows::add);
        }
        rows.addAll(computed(answers, results, data));
        rows.addAll(StudyFacts.rows(answers, goals));
        rows.addAll(GroupFacts.rows(answers));
        return rows;
    }

    /** That a function is of a type of some regulation; empty for a type that has none in the code. */
    static Optional<OfType> ofType(String function, String regulation) {
        return regulation.startsWith(CFR)
                ? Optional.of(new OfType(function, regulation.substring(CFR.length())))
                : Optional.empty();
    }

    /** What the other sittings and the numbers say, as yes or no; silent where they say neither. */
    private static List<Object> computed(Answers answers, List<FunctionResult> results, DataVerdict data) {
        List<Object> rows = new ArrayList<>();
        if (!results.isEmpty()) {
            row(
                    rows,
                    Measure.ROUTE_DECIDED,
                    results.stream().allMatch(r -> r.settled().isPresent()));
            row(rows, Measure.MAY_NEED_FDA, results.stream().anyMatch(CareFacts::mayNeed));
        }
        if (data != DataVerdict.CANNOT_JUDGE_YET) {
            row(rows, Measure.DATA_NO_STOP, data == DataVerdict.NO_STOP_FOUND);
        }
        atLeast(rows, answers, "plan.building-since-months", 3, Measure.BUILDING_THREE_MONTHS);
        atLeast(rows, answers, "plan.building-since-months", 12, Measure.BUILDING_A_YEAR);
        atLeast(rows, answers, "study-design.test-sites", 3, Measure.THREE_TEST_SITES);
        atLeast(rows, answers, "study-design.us-sites", 2, Measure.TWO_US_SITES);
        atLeast(rows, answers, "reader-study.washout-weeks", 4, Measure.FOUR_WEEKS_BETWEEN_READINGS);
        atLeast(rows, answers, "rollout.local-positives", 30, Measure.LOCAL_POSITIVES_THIRTY);
        return rows;
    }

    static boolean mayNeed(FunctionResult result) {
        return result.settled().map(List::of).orElse(result.possible()).stream()
                .anyMatch(o -> !NOTHING.contains(o.pathway()));
    }

    private static void atLeast(List<Object> rows, Answers answers, String path, int least, Measure measure) {
        Given given = answers.given().get(new Key(Key.PRODUCT, path));
        if (given != null && given.value() instanceof Num n && n.known()) {
            row(rows, measure, n.value().compareTo(BigDecimal.valueOf(least)) >= 0);
        }
    }

    private static void row(List<Object> rows, Measure measure, boolean answer) {
        rows.add(new Computed(Key.PRODUCT, measure, answer ? Tri.YES : Tri.NO));
    }
}
