package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.pathwayadvisor.dictionary.AnswerText;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.reference.TypeInfo;
import org.pathwayadvisor.rulebase.Firing;
import org.pathwayadvisor.rulebase.RuleInfo;

/** Assesses one questionnaire under the law of one day. */
public final class Assessor {
    /** The law is to be read again this many days after the day through which it is known. */
    private static final int RECHECK_DAYS = 90;

    /** The lists that results rest on: another function can weigh more. */
    private static final List<String> LISTS = List.of("functions");

    private final Law law;
    private final String version;
    private final FunctionAssessor functions;
    private final Decisions decided;
    private final OpenQuestions openQuestions;
    private final Reasons reasons;
    private final Findings findings;
    private final DataAssessor data;
    private final CareAssessor care;
    private final FunctionWords words;
    private final PlanAssessor plan;

    public Assessor(Law law, String version) {
        this.law = law;
        this.version = version;
        this.functions = new FunctionAssessor(law);
        this.decided = new Decisions(functions);
        this.openQuestions = new OpenQuestions(law);
        this.reasons = new Reasons(law);
        this.findings = new Findings(law, reasons);
        this.data = new DataAssessor(law, reasons);
        this.care = new CareAssessor(law, reasons);
        this.words = new FunctionWords(law, reasons);
        this.plan = new PlanAssessor(law);
    }

    /**
     * What the rules settle for one function of which every answer is given: facts in, pathway out, and nothing else.
     *
     * @param facts the facts of its answers
     */
    public Optional<Pathway> settle(FactSet facts) {
        return functions.settle(facts);
    }

    /** The facts of a function's answers, as {@link #settle} takes them. */
    public FactSet facts(String function, Answers answers) {
        return new Alone(function).facts(answers, law);
    }

    /** The assessment of all functions and of the product. */
    public Assessment assess(Answers given) {
        return assess(given, Optional.empty());
    }

    /**
     * The same.
     *
     * @param other a route to plan for beside the settled one
     */
    public Assessment assess(Answers given, Optional<Pathway> other) {
        return begin(given, other, true).whole();
    }

    /** The same in two steps, for whoever shows the answer before its open questions. */
    public Begun begin(Answers given) {
        return begin(given, Optional.empty(), false);
    }

    /** @param full true to look at other providers and other ways to build the product beside the rest */
    private Begun begin(Answers given, Optional<Pathway> other, boolean full) {
        // Beside the rest: the law on data reads nothing that the route to FDA concludes.
        CompletableFuture<DataAssessment> dataBeside = CompletableFuture.supplyAsync(() -> data.outlined(given));
        Supplier<DataAssessment> dataWhole = full
                ? Beside.waiting(dataBeside.thenApplyAsync(outlined -> data.assess(given)))
                : () -> data.assess(given);
        List<Decision> decisions = new ArrayList<>();
        given.functions().forEach(f -> decisions.add(decided.of(f, given)));
        Map<Key, Given> assumed = new LinkedHashMap<>();
        decisions.forEach(d -> assumed.putAll(d.assumed()));
        Answers answers = given.with(assumed);

        List<List<Firing>> grounds = new ArrayList<>();
        List<FunctionResult> results = new ArrayList<>();
        for (Decision d : decisions) {
            grounds.add(reasons.grounds(d, answers));
            results.add(words.result(d, grounds.get(grounds.size() - 1), answers));
        }
        CompletableFuture<List<CareAssessment.PhaseNeed>> phases = new CompletableFuture<>();
        CompletableFuture<CareAssessment> careBeside =
                dataBeside.thenApplyAsync(said -> care.assess(answers, results, said, phases::complete));
        careBeside.whenComplete((done, failure) -> phases.complete(List.of())); // a failure is met where care is joined
        List<FindingLine> lines = new ArrayList<>();
        Set<String> counted = new TreeSet<>();
        Set<String> deciding = new TreeSet<>();
        Set<String> notPrimary = new TreeSet<>();
        Set<String> reviewed = new TreeSet<>();
        List<Derived> derived = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            Decision d = decisions.get(i);
            grounds.get(i).forEach(f -> {
                deciding.add(f.rule());
                RuleInfo info = law.decide().info(f.rule());
                if (!List.of("", "P").contains(info.certainty())) {
                    notPrimary.add(f.rule());
                }
                if (law.reviewed(f.rule())) {
                    reviewed.add(f.rule());
                }
                d.derivation()
                        .answers(f)
                        .forEach(k -> counted.add(
                                k.subject() + ": " + AnswerWords.ask(k).path()));
            });
            for (TypeInfo type : words.types(d, answers)) {
                deciding.add("device type " + type.type());
                if (!type.certainty().equals("P")) {
                    notPrimary.add("device type " + type.type());
                }
            }
            lines.addAll(findings.of(d, decisions, answers));
            derived.addAll(FunctionWords.derived(d, answers));
        }
        Reference reference = law.reference();
        Recommendation recommendation =
                new ProductResult(functions, decisions, answers, assumed.keySet()).recommendation();
        Overruled overruled = Overruled.NONE;
        if (!given.overrides().isEmpty()) {
            OverruledRun alone = new OverruledRun(law, functions, findings, given);
            List<FindingLine> kept = alone.stopsMissing(lines);
            lines.addAll(kept);
            overruled = alone.said(decisions, kept);
            recommendation = Overruled.capped(recommendation, overruled.alone().orElseThrow(), results);
        }
        DataAssessment dataSays = Beside.joined(dataBeside);
        PlanAssessment planned = plan.assess(given, results, recommendation, other, Beside.joined(phases));
        CareAssessment asked = Beside.joined(careBeside);
        List<Authority> cited = Authorities.cited(reference, results, lines, dataSays, asked);
        Recommendation recommended = recommendation;
        Overruled ruled = overruled;
        return new Begun(
                dataSays,
                dataWhole,
                () -> open(given, answers, decisions, dataSays, asked),
                (dataTold, open) -> new Assessment(
                        new Receipt(version, law.hash(), Canonical.hash(given), law.day()),
                        AnswerText.write(given),
                        answers.name(),
                        text(answers, "product.intended-use"),
                        meaning(answers, "product.stage"),
                        recommended,
                        List.copyOf(results),
                        List.copyOf(lines),
                        dataTold,
                        asked,
                        planned,
                        open,
                        reference.knownThrough(),
                        reference.knownThrough().plusDays(RECHECK_DAYS),
                        law.day().isAfter(reference.knownThrough().plusDays(RECHECK_DAYS)),
                        reference.held().stream()
                                .filter(h -> law.day().isBefore(h.since()))
                                .map(Reference.HeldLaw::note)
                                .toList(),
                        LISTS.stream()
                                .filter(l -> !answers.complete().contains(l))
                                .toList(),
                        deciding.size(),
                        List.copyOf(notPrimary),
                        reviewed.size(),
                        counted.size(),
                        List.copyOf(derived),
                        cited,
                        ruled));
    }

    /** What is still to be asked, each question once. */
    private List<OpenQuestion> open(
            Answers given, Answers answers, List<Decision> decisions, DataAssessment data, CareAssessment care) {
        Answers firm = given.keep((key, answer) -> !answer.held());
        Map<String, OpenQuestion> open = new LinkedHashMap<>();
        for (Decision d : decisions) {
            if (d.standing() == Standing.OPEN) {
                openQuestions
                        .of(d.function(), firm, d.possible().relevant())
                        .forEach(q -> open.putIfAbsent(q.path(), q));
            }
        }
        NextQuestions.functionList(given).forEach(q -> open.putIfAbsent(q.path(), q));
        NextQuestions.assumed(decisions).forEach(q -> open.putIfAbsent(q.path(), q));
        NextQuestions.onData(given, data.findings(), Set.of()).forEach(q -> open.putIfAbsent(q.path(), q));
        NextQuestions.onCare(answers, care.findings(), Set.of()).forEach(q -> open.putIfAbsent(q.path(), q));
        return List.copyOf(open.values());
    }

    private static String text(Answers answers, String path) {
        Given given = answers.given().get(new Key(Key.PRODUCT, path));
        return given == null ? "" : given.text();
    }

    private static String meaning(Answers answers, String path) {
        Given given = answers.given().get(new Key(Key.PRODUCT, path));
        return given != null && given.value() instanceof Enum<?> e ? Text.meaning(e) : "";
    }
}
