package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.pathwayadvisor.assessment.care.FailureLines;
import org.pathwayadvisor.assessment.care.PopulationAssessor;
import org.pathwayadvisor.assessment.care.ReadinessAssessor;
import org.pathwayadvisor.assessment.care.StudyNeeds;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.exploration.Behind;
import org.pathwayadvisor.exploration.Followed;
import org.pathwayadvisor.model.CareTerm;
import org.pathwayadvisor.model.Has;
import org.pathwayadvisor.model.NeedsPhase;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.model.Section;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.reference.Benchmark;

/**
 * The fourth sitting: evidence, quality, safety, deployment and readiness, after the routes of the functions are known. A
 * finding is certain where the answers given conclude it, and an open question where some answers to what is open would.
 */
final class CareAssessor {
    private static final List<String> ORDER = List.of("blocker", "ask", "required", "advisory", "info");
    static final List<Scope> LISTS = List.of(Scope.FAILURE, Scope.GROUP);

    private final Law law;
    private final Reasons reasons;

    CareAssessor(Law law, Reasons reasons) {
        this.law = law;
        this.reasons = reasons;
    }

    /** @param early is told the phases of a plan as soon as they are known: a plan waits for nothing else */
    CareAssessment assess(
            Answers given,
            List<FunctionResult> results,
            DataAssessment data,
            Consumer<List<CareAssessment.PhaseNeed>> early) {
        Answers answers = given.keep((key, answer) -> reads(key));
        Asked asked = new Asked(
                answers,
                CareFacts.rows(answers, results, data.verdict(), law.reference().planningGoals()),
                published(answers.keep((key, answer) -> !answer.held()), results));
        CareAssessment said = law.careSaid().get(asked, a -> judge(a, early));
        early.accept(said.phases()); // for one that was known
        return said;
    }

    /**
     * All that this sitting reads: where it is the same, so is what follows.
     *
     * @param rows what the file lists, and what of the other sittings' results is read
     */
    record Asked(Answers answers, List<Object> rows, List<Benchmark> published) {}

    /** False for an answer about a function, or on data, that no rule here reads. */
    private boolean reads(Key key) {
        Ask ask = Dictionary.find(key.path());
        Section section = ask.section();
        return section.care()
                || section.scope() != Scope.FUNCTION && !section.data()
                || Hearing.counts(ask, key, law.care(), law.tables(law.care()));
    }

    private CareAssessment judge(Asked asked, Consumer<List<CareAssessment.PhaseNeed>> early) {
        Answers answers = asked.answers();
        Answers firm = answers.keep((key, value) -> !value.held());
        try (CareHearing hearing = new CareHearing(law, answers, asked.rows())) {
            Followed followed = hearing.followed();
            List<CareAssessment.PhaseNeed> phases = phases(hearing);
            early.accept(phases);
            List<CareFinding> findings = findings(hearing);
            List<String> open = LISTS.stream()
                    .filter(s -> !answers.complete(s))
                    .map(Scope::list)
                    .toList();
            return new CareAssessment(
                    verdict(findings),
                    answered(answers),
                    findings,
                    Hanging.weighed(findings.stream().map(CareFinding::hanging).toList()),
                    open,
                    ReadinessAssessor.of(followed, law.care(), firm),
                    StudyNeeds.of(firm, law.reference().planningGoals(), asked.published()),
                    FailureLines.of(firm, followed.certain(), followed.reachable()),
                    followed.certain().contains(new Has(Key.PRODUCT, CareTerm.ENHANCED_DOCUMENTATION)),
                    PopulationAssessor.of(firm),
                    phases);
        }
    }

    /** What was published about the settled types, or the clinical use, of the product. */
    private List<Benchmark> published(Answers answers, List<FunctionResult> results) {
        Given context = answers.given().get(new Key(Key.PRODUCT, "quality-bar.context"));
        return law.reference().benchmarks().stream()
                .filter(b ->
                        results.stream().anyMatch(r -> b.regulations().stream().anyMatch(r.regulation()::endsWith))
                                || context != null && b.contexts().contains(context.value()))
                .toList();
    }

    /** What is certain, and what one question more could settle: for who asks one after the other. */
    List<CareFinding> found(Answers answers, List<FunctionResult> results, DataVerdict data) {
        try (CareHearing hearing = new CareHearing(law, answers, results, data)) {
            return findings(hearing);
        }
    }

    /** What the stops of one rule rest on, certain or possible; empty where there are none. */
    Optional<Behind> behind(String rule, Answers answers, List<FunctionResult> results, DataVerdict data) {
        try (CareHearing hearing = new CareHearing(law, answers, results, data)) {
            return hearing.behind(rule);
        }
    }

    private static int answered(Answers answers) {
        return (int) answers.given().keySet().stream()
                .filter(k -> Dictionary.find(k.path()).section().care())
                .count();
    }

    private static CareVerdict verdict(List<CareFinding> findings) {
        if (findings.stream().anyMatch(f -> f.severity().equals("blocker"))) {
            return CareVerdict.STOPPED;
        }
        return findings.stream().anyMatch(f -> f.would().equals("blocker"))
                ? CareVerdict.CANNOT_JUDGE_YET
                : CareVerdict.NO_STOP_FOUND;
    }

    private List<CareFinding> findings(CareHearing hearing) {
        List<CareFinding> lines = new ArrayList<>();
        hearing.found().forEach(s -> lines.add(line(s.provision(), s.certain(), hearing.hangsOn(s))));
        lines.sort(Comparator.comparing((CareFinding f) -> ORDER.indexOf(f.severity()))
                .thenComparing(f -> ORDER.indexOf(f.would()))
                .thenComparing(CareFinding::rule)
                .thenComparing(CareFinding::subject));
        return lines;
    }

    /** Certain ones first, then those that hang on open answers; each phase once. */
    private static List<CareAssessment.PhaseNeed> phases(CareHearing hearing) {
        Followed followed = hearing.followed();
        Map<Phase, Set<String>> needs = new TreeMap<>();
        for (Object conclusion : followed.reachable()) {
            if (conclusion instanceof NeedsPhase need) {
                if (followed.certain().contains(conclusion)) {
                    needs.put(need.phase(), Set.of());
                } else if (needs.getOrDefault(need.phase(), Set.of("")).size() > 0 && hearing.possible(conclusion)) {
                    needs.computeIfAbsent(need.phase(), p -> new TreeSet<>()).addAll(hearing.open(conclusion));
                }
            }
        }
        return needs.entrySet().stream()
                .map(e -> new CareAssessment.PhaseNeed(e.getKey(), List.copyOf(new TreeSet<>(e.getValue()))))
                .toList();
    }

    private CareFinding line(CareProvision says, boolean sure, List<String> hangsOn) {
        return new CareFinding(
                says.id(),
                says.topic(),
                says.subject(),
                sure ? says.severity() : "ask",
                says.severity(),
                says.gate(),
                says.title(),
                says.lift(),
                owner(says.metBy()),
                says.rationale(),
                says.authority(),
                reasons.kind(says.authority()),
                says.certainty(),
                hangsOn);
    }

    private static String owner(String metBy) {
        return metBy.isEmpty()
                ? ""
                : Text.meaning(Dictionary.find(metBy.split(" ")[0]).question().who());
    }
}
