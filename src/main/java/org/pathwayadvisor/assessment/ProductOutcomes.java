package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pathwayadvisor.assessment.FunctionAssessor.Decision;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.rulebase.Firing;

/**
 * Outcomes of many products under the law of one day, as {@link Assessor} settles them, without plans, open questions
 * and other ways to build the product. Several threads may ask at the same time.
 */
public final class ProductOutcomes {
    private static final String BLOCKER = "blocker";

    private final Law law;
    private final FunctionAssessor functions;
    private final Findings findings;
    private final Reasons reasons;
    private final FunctionWords words;
    private final DataAssessor data;
    private final CareAssessor care;

    public ProductOutcomes(Law law) {
        this.law = law;
        this.functions = new FunctionAssessor(law);
        this.reasons = new Reasons(law);
        this.findings = new Findings(law, reasons);
        this.words = new FunctionWords(law, reasons);
        this.data = new DataAssessor(law, reasons);
        this.care = new CareAssessor(law, reasons);
    }

    /** The outcome of one product. */
    public ProductOutcome of(Answers given) {
        List<Decision> decisions = new ArrayList<>();
        given.functions().forEach(f -> decisions.add(functions.decide(f, given)));
        Map<Key, Given> assumed = new LinkedHashMap<>();
        decisions.forEach(d -> assumed.putAll(d.assumed()));
        Answers answers = given.with(assumed);
        SortedSet<String> stops = new TreeSet<>();
        List<FunctionResult> results = new ArrayList<>();
        SortedMap<String, String> each = new TreeMap<>();
        for (Decision d : decisions) {
            FunctionResult result = words.result(d, grounds(d, answers), answers);
            results.add(result);
            each.put(d.function(), inWords(result));
            findings.of(d, decisions, answers).stream()
                    .filter(f -> f.severity().equals(BLOCKER))
                    .forEach(f -> stops.add(stop(f.rule(), f.subject())));
        }
        Recommendation answer = new ProductResult(functions, decisions, answers, assumed.keySet()).recommendation();
        DataAssessment said = data.outline(given);
        said.findings().stream().filter(DataFinding::stops).forEach(f -> stops.add(stop(f.rule(), f.subject())));
        care.open(answers, results, said.verdict()).findings().stream()
                .filter(f -> f.severity().equals(BLOCKER))
                .forEach(f -> stops.add(stop(f.rule(), f.subject())));
        return new ProductOutcome(
                word(answer.pathway()),
                Text.word(answer.standing()),
                answer.possible().stream().map(Pathway::word).toList(),
                each,
                stops);
    }

    /** Each conclusion of the first sitting with its rule and what it follows from. */
    public List<Derived> derivation(Answers given) {
        List<Derived> all = new ArrayList<>();
        for (String function : given.functions()) {
            Decision d = functions.decide(function, given);
            all.addAll(FunctionWords.derived(d, given.with(d.assumed())));
        }
        return all;
    }

    private List<Firing> grounds(Decision d, Answers answers) {
        FactSet facts = FactSet.of(answers, List.of(d.function()), law.day(), law.tables()::choices);
        return d.route() == null ? List.of() : reasons.firings(d.derivation(), d.route(), facts.values());
    }

    private static String inWords(FunctionResult result) {
        return result.settled()
                .map(o -> o.pathway().word()
                        + o.deviceClass().map(c -> ", FDA class " + c.name()).orElse("")
                        + (result.productCode().isEmpty() ? "" : ", " + result.productCode()))
                .orElse("undetermined");
    }

    private static String stop(String rule, String subject) {
        return rule + " of " + subject;
    }

    private static String word(Optional<Pathway> pathway) {
        return pathway.map(Pathway::word).orElse("undetermined");
    }
}
