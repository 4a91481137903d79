package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.pathwayadvisor.assessment.FunctionAssessor.Decision;
import org.pathwayadvisor.derivation.Phrases;
import org.pathwayadvisor.dictionary.AnswerText;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.ClassWord;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.model.TypeRuledOut;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.reference.TypeInfo;
import org.pathwayadvisor.rulebase.Firing;
import org.pathwayadvisor.rulebase.RuleInfo;
import org.pathwayadvisor.rulebase.Vocabulary;

/** Assesses one questionnaire under the law of one day. */
public final class Assessor {
    /** The law is to be read again this many days after the day through which it is known. */
    private static final int RECHECK_DAYS = 90;

    /** The lists that results rest on: another function can weigh more. */
    private static final List<String> LISTS = List.of("functions");

    private final Law law;
    private final String version;
    private final FunctionAssessor functions;
    private final OpenQuestions openQuestions;
    private final Reasons reasons;
    private final Findings findings;
    private final DataAssessor data;
    private final CareAssessor care;

    public Assessor(Law law, String version) {
        this.law = law;
        this.version = version;
        this.functions = new FunctionAssessor(law);
        this.openQuestions = new OpenQuestions(law);
        this.reasons = new Reasons(law);
        this.findings = new Findings(law, reasons);
        this.data = new DataAssessor(law, reasons);
        this.care = new CareAssessor(law, reasons);
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
        // Beside the rest: the law on data reads nothing that the route to FDA concludes.
        CompletableFuture<DataAssessment> dataBeside = CompletableFuture.supplyAsync(() -> data.assess(given));
        Answers firm = given.keep((key, answer) -> !answer.held());
        List<Decision> decisions = new ArrayList<>();
        given.functions().forEach(f -> decisions.add(functions.decide(f, given)));
        Map<Key, Given> assumed = new LinkedHashMap<>();
        decisions.forEach(d -> assumed.putAll(d.assumed()));
        Answers answers = given.with(assumed);

        List<FunctionResult> results = new ArrayList<>();
        List<FindingLine> lines = new ArrayList<>();
        Map<String, OpenQuestion> open = new LinkedHashMap<>();
        Set<String> counted = new TreeSet<>();
        Set<String> deciding = new TreeSet<>();
        Set<String> notPrimary = new TreeSet<>();
        Set<String> reviewed = new TreeSet<>();
        List<Derived> derived = new ArrayList<>();
        for (Decision d : decisions) {
            List<Firing> grounds = grounds(d, answers);
            grounds.forEach(f -> {
                deciding.add(f.rule());
                RuleInfo info = law.decide().info(f.rule());
                if (!List.of("", "P").contains(info.certainty())) {
                    notPrimary.add(f.rule());
                }
                if (!info.reviewed().isEmpty()) {
                    reviewed.add(f.rule());
                }
                d.derivation()
                        .answers(f)
                        .forEach(k -> counted.add(
                                k.subject() + ": " + AnswerWords.ask(k).path()));
            });
            for (TypeInfo type : types(d, answers)) {
                deciding.add("device type " + type.type());
                if (!type.certainty().equals("P")) {
                    notPrimary.add("device type " + type.type());
                }
            }
            results.add(result(d, grounds, answers));
            lines.addAll(findings.of(d, decisions, answers));
            if (d.standing() == Standing.OPEN) {
                openQuestions
                        .of(d.function(), firm, d.possible().relevant())
                        .forEach(q -> open.putIfAbsent(q.path(), q));
            }
            derived.addAll(derived(d, answers));
        }
        Reference reference = law.reference();
        return new Assessment(
                new Receipt(version, law.hash(), Canonical.hash(given), law.day()),
                AnswerText.write(given),
                answers.name(),
                text(answers, "product.intended-use"),
                meaning(answers, "product.stage"),
                new ProductResult(functions, decisions, answers, assumed.keySet()).recommendation(),
                List.copyOf(results),
                List.copyOf(lines),
                dataBeside.join(),
                care.assess(answers, results),
                List.copyOf(open.values()),
                reference.knownThrough(),
                reference.knownThrough().plusDays(RECHECK_DAYS),
                law.day().isAfter(reference.knownThrough().plusDays(RECHECK_DAYS)),
                reference.held().stream()
                        .filter(h -> law.day().isBefore(h.since()))
                        .map(Reference.HeldLaw::note)
                        .toList(),
                LISTS.stream().filter(l -> !answers.complete().contains(l)).toList(),
                deciding.size(),
                List.copyOf(notPrimary),
                reviewed.size(),
                counted.size(),
                List.copyOf(derived));
    }

    private List<Firing> grounds(Decision d, Answers answers) {
        FactSet facts = FactSet.of(answers, List.of(d.function()), law.day(), law.tables()::choices);
        return d.route() == null ? List.of() : reasons.firings(d.derivation(), d.route(), facts.values());
    }

    private FunctionResult result(Decision d, List<Firing> grounds, Answers answers) {
        List<TypeInfo> types = types(d, answers);
        TypeInfo type = types.stream().findFirst().orElse(null);
        Optional<Outcome> settled = Optional.ofNullable(d.settled())
                .map(r -> new Outcome(
                        r.pathway(),
                        Optional.of(d.route().status()),
                        deviceClass(r.pathway(), type),
                        type == null ? "" : type.type()));
        List<Outcome> possible = d.possible().results().stream()
                .sorted()
                .map(r -> Outcome.of(r.pathway()))
                .toList();
        List<Pathway> also = d.routes().stream()
                .map(r -> r.pathway())
                .filter(p -> settled.isPresent() && p != settled.get().pathway())
                .distinct()
                .toList();
        return new FunctionResult(
                d.function(),
                settled,
                d.standing(),
                possible,
                also.stream().map(Outcome::of).toList(),
                type == null ? "" : type.regulation(),
                type == null ? "" : type.code(),
                type == null ? "" : type.title(),
                Optional.ofNullable(d.category()),
                grounds.stream()
                        .map(f -> reasons.reason(f, d.derivation(), answers))
                        .toList(),
                AnswerWords.inOrder(reasons.answers(grounds, d.derivation(), answers), answers),
                d.possible().unsettled()
                        ? law.reference().held().stream()
                                .filter(h -> law.day().isBefore(h.since()))
                                .map(Reference.HeldLaw::note)
                                .toList()
                        : List.of(),
                new Controls(law.reference().controlWords())
                        .of(type, settled.flatMap(Outcome::deviceClass), d.function(), answers),
                Comparisons.of(
                        d.function(),
                        possible.stream().anyMatch(o -> o.pathway() == Pathway.P510K),
                        types,
                        reasons.answers(grounds, d.derivation(), answers),
                        answers));
    }

    /** The types behind the result, the most specific first; only those that the answers show. */
    private List<TypeInfo> types(Decision d, Answers answers) {
        if (d.settled() == null) {
            return List.of();
        }
        List<Object> shown = d.derivation().firings().stream()
                .map(Firing::conclusion)
                .filter(TypeFits.class::isInstance)
                .filter(c -> answers.given().keySet().containsAll(d.derivation().answersBehind(c)))
                .toList();
        return Settlement.types(d.settled().pathway(), shown, law.tables().rows()).stream()
                .map(law.tables().types()::get)
                .toList();
    }

    private Optional<ClassWord> deviceClass(Pathway pathway, TypeInfo type) {
        if (type == null) {
            return pathway == Pathway.PMA ? Optional.of(ClassWord.III) : Optional.empty();
        }
        return law.tables().rows().stream()
                .filter(row -> row instanceof DeviceType t && t.type().equals(type.type()))
                .map(row -> ((DeviceType) row).deviceClass())
                .findFirst();
    }

    /** Each conclusion with what it follows from; the two hundred types that it is not are left to {@code explain}. */
    private List<Derived> derived(Decision d, Answers answers) {
        List<Derived> lines = new ArrayList<>();
        for (Firing f : d.derivation().firings()) {
            if (f.conclusion() instanceof TypeRuledOut) {
                continue;
            }
            List<String> from = new ArrayList<>(AnswerWords.of(d.derivation().answers(f), answers));
            f.matched().stream()
                    .filter(o -> Vocabulary.isConclusion(o.getClass()))
                    .map(Phrases::of)
                    .distinct()
                    .forEach(from::add);
            lines.add(new Derived(d.function(), Phrases.of(f.conclusion()), f.rule(), List.copyOf(from)));
        }
        lines.sort(Comparator.comparing(Derived::rule)
                .thenComparing(Derived::conclusion)
                .thenComparing(l -> l.from().toString()));
        return lines;
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
