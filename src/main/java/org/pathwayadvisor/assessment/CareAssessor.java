package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.exploration.Behind;
import org.pathwayadvisor.exploration.Followed;
import org.pathwayadvisor.model.CareTerm;
import org.pathwayadvisor.model.Has;
import org.pathwayadvisor.model.HasNot;
import org.pathwayadvisor.model.Lacks;
import org.pathwayadvisor.model.NeedBasis;
import org.pathwayadvisor.model.NeedsPhase;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.StudyKind;
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
            Answers answers,
            List<FunctionResult> results,
            DataAssessment data,
            Consumer<List<CareAssessment.PhaseNeed>> early) {
        Answers firm = answers.keep((key, value) -> !value.held());
        List<Variable> variables = Variables.care(answers);
        Map<Key, Object> known =
                FactSet.of(variables, firm, law.day(), law.tables()::choices).values();
        try (Followed followed = new Followed(
                law.care(),
                law.tables().only(Set.of()),
                CareFacts.rows(answers, results, data.verdict(), law.reference().planningGoals()),
                variables,
                known)) {
            List<CareAssessment.PhaseNeed> phases = phases(followed, variables);
            early.accept(phases);
            List<CareFinding> findings = findings(followed, variables);
            List<String> open = LISTS.stream()
                    .filter(s -> !answers.complete(s))
                    .map(Scope::list)
                    .toList();
            return new CareAssessment(
                    verdict(findings),
                    answered(answers),
                    findings,
                    unanswered(findings),
                    open,
                    ReadinessAssessor.of(followed, law.care(), firm),
                    StudyNeeds.of(firm, law.reference().planningGoals(), published(firm, results)),
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

    /** How far the answers settle what evidence and safety ask, and nothing beside. */
    record Open(CareVerdict verdict, List<CareFinding> findings) {}

    /** What one question more could settle: for who asks one after the other. */
    Open open(Answers answers, List<FunctionResult> results, DataVerdict data) {
        Answers firm = answers.keep((key, value) -> !value.held());
        List<Variable> variables = Variables.care(answers);
        Map<Key, Object> known =
                FactSet.of(variables, firm, law.day(), law.tables()::choices).values();
        try (Followed followed = new Followed(
                law.care(),
                law.tables().only(Set.of()),
                CareFacts.rows(answers, results, data, law.reference().planningGoals()),
                variables,
                known)) {
            List<CareFinding> findings = findings(followed, variables);
            return new Open(verdict(findings), findings);
        }
    }

    /** What the stops of one rule rest on, certain or possible; empty where there are none. */
    Optional<Behind> behind(String rule, Answers answers, List<FunctionResult> results, DataAssessment data) {
        List<Variable> variables = Variables.care(answers);
        Map<Key, Object> known =
                FactSet.of(variables, answers, law.day(), law.tables()::choices).values();
        Consistent consistent = new Consistent(variables);
        Set<Key> keys = new LinkedHashSet<>();
        Set<Object> rows = new LinkedHashSet<>();
        boolean there = false;
        try (Followed followed = new Followed(
                law.care(),
                law.tables().only(Set.of()),
                CareFacts.rows(answers, results, data.verdict(), law.reference().planningGoals()),
                variables,
                known)) {
            boolean device = followed.reachable().contains(new Has(Key.PRODUCT, CareTerm.DEVICE));
            for (Object conclusion : followed.reachable()) {
                CareProvision says = CareProvision.of(conclusion, law, device).orElse(null);
                if (says != null
                        && says.id().equals(rule)
                        && says.severity().equals("blocker")
                        && !byLaw(conclusion, followed.reachable())
                        && (followed.certain().contains(conclusion)
                                || followed.possible(conclusion, CareAssessor::opposite, consistent))) {
                    there = true;
                    Behind behind = followed.behind(conclusion);
                    keys.addAll(behind.answers());
                    rows.addAll(behind.rows());
                }
            }
        }
        return there ? Optional.of(new Behind(keys, rows)) : Optional.empty();
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

    private List<CareFinding> findings(Followed followed, List<Variable> variables) {
        Set<Object> certain = followed.certain();
        Consistent consistency = new Consistent(variables);
        boolean device = followed.reachable().contains(new Has(Key.PRODUCT, CareTerm.DEVICE));
        List<CareFinding> lines = new ArrayList<>();
        for (Object conclusion : followed.reachable()) {
            CareProvision says = CareProvision.of(conclusion, law, device).orElse(null);
            if (says != null && !byLaw(conclusion, followed.reachable())) {
                boolean sure = certain.contains(conclusion);
                boolean asked = !sure
                        && List.of("blocker", "required").contains(says.severity())
                        && followed.possible(conclusion, CareAssessor::opposite, consistency);
                if (sure || asked) {
                    lines.add(line(says, sure, sure ? List.of() : open(followed, conclusion)));
                }
            }
        }
        lines.sort(Comparator.comparing((CareFinding f) -> ORDER.indexOf(f.severity()))
                .thenComparing(f -> ORDER.indexOf(f.would()))
                .thenComparing(CareFinding::rule)
                .thenComparing(CareFinding::subject));
        return lines;
    }

    /** Certain ones first, then those that hang on open answers; each phase once. */
    private static List<CareAssessment.PhaseNeed> phases(Followed followed, List<Variable> variables) {
        Set<Object> certain = followed.certain();
        Consistent consistency = new Consistent(variables);
        Map<Phase, Set<String>> needs = new TreeMap<>();
        for (Object conclusion : followed.reachable()) {
            if (conclusion instanceof NeedsPhase need) {
                if (certain.contains(conclusion)) {
                    needs.put(need.phase(), Set.of());
                } else if (needs.getOrDefault(need.phase(), Set.of("")).size() > 0
                        && followed.possible(conclusion, CareAssessor::opposite, consistency)) {
                    needs.computeIfAbsent(need.phase(), p -> new TreeSet<>()).addAll(open(followed, conclusion));
                }
            }
        }
        return needs.entrySet().stream()
                .map(e -> new CareAssessment.PhaseNeed(e.getKey(), List.copyOf(new TreeSet<>(e.getValue()))))
                .toList();
    }

    private static List<String> open(Followed followed, Object conclusion) {
        return followed.mattering(conclusion).stream()
                .map(v -> v.key().toString())
                .toList();
    }

    static Object opposite(Object conclusion) {
        if (conclusion instanceof Has h) {
            return new HasNot(h.subject(), h.term());
        }
        return conclusion instanceof HasNot h ? new Has(h.subject(), h.term()) : null;
    }

    /** True for what a kind of product is expected to show where its device type asks the same studies by law. */
    boolean byLaw(Object conclusion, Set<Object> reachable) {
        return conclusion instanceof Lacks l
                && l.basis() == NeedBasis.EXPECTED
                && reachable.stream()
                        .anyMatch(c -> c instanceof Lacks o
                                && o.basis() == NeedBasis.LAW
                                && o.subject().equals(l.subject())
                                && studies(o).equals(studies(l)));
    }

    private List<StudyKind> studies(Lacks lacks) {
        return law.reference().needs().get(lacks.need()).studies();
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

    /** The open answers behind possible stops and duties: those on which most hang come first. */
    private static List<OpenQuestion> unanswered(List<CareFinding> findings) {
        Map<String, Integer> weights = new TreeMap<>();
        for (CareFinding f : findings) {
            f.hangsOn().stream()
                    .map(CareAssessor::question)
                    .distinct()
                    .forEach(p -> weights.merge(p, f.would().equals("blocker") ? 100 : 1, Integer::sum));
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(e -> open(e.getKey()))
                .toList();
    }

    private static OpenQuestion open(String path) {
        var asked = Dictionary.find(path.substring(start(path))).question();
        return new OpenQuestion(path, asked.text(), asked.why(), Text.meaning(asked.who()), List.of(), List.of());
    }

    private static String question(String answer) {
        int start = start(answer);
        return answer.substring(0, start)
                + Dictionary.find(answer.substring(start)).path();
    }

    private static int start(String answer) {
        return answer.contains(": ") ? answer.indexOf(": ") + 2 : 0;
    }
}
