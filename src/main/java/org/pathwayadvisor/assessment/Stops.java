package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.exploration.Behind;
import org.pathwayadvisor.model.Section.Scope;

/** Every stop of a product, certain or possible, of all parts of an assessment. */
final class Stops {
    private final Law law;
    private final Reasons reasons;
    private final FunctionAssessor functions;
    private final Findings findings;
    private final DataAssessor data;
    private final CareAssessor care;
    private final FunctionWords words;
    private final Map<Decision, FunctionResult> said = new IdentityHashMap<>();
    private final Map<SortedMap<Key, Given>, DataAssessment> judged = new HashMap<>();

    Stops(Law law) {
        this.law = law;
        this.reasons = new Reasons(law);
        this.functions = new FunctionAssessor(law);
        this.findings = new Findings(law, reasons);
        this.data = new DataAssessor(law, reasons);
        this.care = new CareAssessor(law, reasons);
        this.words = new FunctionWords(law, reasons);
    }

    /** In the order of the parts, and in each as an assessment lists them; held answers count as open. */
    List<StopLine> of(Answers given) {
        List<Decision> decisions = new ArrayList<>();
        given.functions().forEach(f -> decisions.add(functions.decide(f, given)));
        Answers answers = given;
        for (Decision d : decisions) {
            answers = answers.with(d.assumed());
        }
        List<StopLine> stops = new ArrayList<>();
        List<FunctionResult> results = new ArrayList<>();
        for (Decision d : decisions) {
            results.add(words.result(d, reasons.grounds(d, answers), answers));
            findings.of(d, decisions, answers).stream()
                    .filter(f -> f.would().equals("blocker"))
                    .map(f -> new StopLine(
                            "fda",
                            f.rule(),
                            f.subject(),
                            f.title(),
                            f.gate(),
                            f.severity().equals("blocker")))
                    .forEach(stops::add);
        }
        DataAssessment says = found(given);
        says.findings().stream()
                .filter(f -> f.would().equals("blocker"))
                .map(f -> new StopLine("data", f.rule(), f.subject(), f.title(), f.gate(), f.stops()))
                .forEach(stops::add);
        care.found(answers, results, says.verdict()).stream()
                .filter(f -> f.would().equals("blocker"))
                .map(f -> new StopLine(
                        "evidence",
                        f.rule(),
                        f.subject(),
                        f.title(),
                        f.gate(),
                        f.severity().equals("blocker")))
                .forEach(stops::add);
        return stops;
    }

    /** What the stops of a rule on evidence rest on. */
    Optional<Behind> careBehind(String rule, Answers answers, List<Decision> decisions) {
        List<FunctionResult> results = decisions.stream()
                .map(d -> said.computeIfAbsent(d, x -> words.result(d, reasons.grounds(d, answers), answers)))
                .toList();
        return care.behind(rule, answers, results, found(answers).verdict());
    }

    /** What the rules on data say, which hangs on no answer about a function and on none about evidence. */
    private DataAssessment found(Answers answers) {
        SortedMap<Key, Given> own = answers.keep(
                        (key, given) -> !AnswerWords.ask(key).section().care()
                                && AnswerWords.ask(key).section().scope() != Scope.FUNCTION)
                .given();
        return judged.computeIfAbsent(own, o -> data.outline(answers));
    }

    Findings findings() {
        return findings;
    }

    DataAssessor data() {
        return data;
    }

    /** The stops of one list that another one lacks; one that becomes certain counts as new. */
    static List<StopLine> beyond(List<StopLine> some, List<StopLine> others) {
        return some.stream()
                .filter(s -> s.certain())
                .filter(s -> others.stream().noneMatch(o -> o.certain() && same(s, o)))
                .toList();
    }

    private static boolean same(StopLine a, StopLine b) {
        return Map.entry(a.rule(), a.subject()).equals(Map.entry(b.rule(), b.subject()));
    }
}
