package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.assessment.OpenQuestion.About;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Section.Scope;

/**
 * What to ask next: the questions that can still change a result, the best first. Those about the pathway come before
 * those about data, and these before evidence and safety, because each part reads what came before.
 */
public final class NextQuestions {
    private final FunctionAssessor functions;
    private final FunctionWords words;
    private final OpenQuestions route;
    private final DataAssessor data;
    private final CareAssessor care;

    /** What was found last: a question that nobody can answer changes nothing. */
    private final Last<Answers, List<Decision>> decided = new Last<>();

    private final Last<Answers, DataAssessor.Open> judged = new Last<>();
    private final Last<Answers, List<CareFinding>> cared = new Last<>();

    public NextQuestions(Law law) {
        Reasons reasons = new Reasons(law);
        this.functions = new FunctionAssessor(law);
        this.words = new FunctionWords(law, reasons);
        this.route = new OpenQuestions(law);
        this.data = new DataAssessor(law, reasons);
        this.care = new CareAssessor(law, reasons);
    }

    /**
     * Every question that still matters.
     *
     * @param skipped the questions, by path, that nobody can answer now: they are left out, and nothing is taken from it
     */
    public List<OpenQuestion> of(Answers answers, Set<String> skipped) {
        List<Decision> decisions = decisions(answers);
        Map<String, OpenQuestion> all = new LinkedHashMap<>();
        Answers firm = answers.keep((key, given) -> !given.held());
        for (Decision d : decisions) {
            if (d.standing() == Standing.OPEN) {
                route.of(d.function(), firm, d.possible().relevant()).forEach(q -> all.putIfAbsent(q.path(), q));
            }
        }
        functionList(answers).forEach(q -> all.putIfAbsent(q.path(), q));
        assumed(decisions).forEach(q -> all.putIfAbsent(q.path(), q));
        DataAssessor.Open open = judged.of(answers, data::open);
        onData(answers, open.findings(), skipped).forEach(q -> all.putIfAbsent(q.path(), q));
        care(answers, decisions, open, skipped).forEach(q -> all.putIfAbsent(q.path(), q));
        return all.values().stream().filter(q -> !skipped.contains(q.path())).toList();
    }

    /** The one to ask now, with those that the same person answers in one look; empty where nothing open matters any more. */
    public Optional<OpenCard> card(Answers answers, Set<String> skipped) {
        return card(answers, skipped, Set.of());
    }

    /**
     * The same beside those, by path, of which somebody said that they can be answered now: these come first.
     */
    public Optional<OpenCard> card(Answers answers, Set<String> skipped, Set<String> ready) {
        return card(now(answers, skipped), ready);
    }

    private static Optional<OpenCard> card(List<OpenQuestion> now, Set<String> ready) {
        return now.stream()
                .filter(q -> ready.contains(q.path()))
                .findFirst()
                .or(() -> now.stream().findFirst())
                .map(first -> OpenCard.of(first, now, ready));
    }

    /** The one to ask now and, behind it, all that come before anything else is asked about. */
    private List<OpenQuestion> now(Answers answers, Set<String> skipped) {
        List<Decision> decisions = decisions(answers);
        for (Decision d : decisions) {
            if (d.standing() == Standing.OPEN) {
                List<OpenQuestion> next =
                        route.now(d.function(), answers, d.possible().relevant(), skipped);
                if (!next.isEmpty()) {
                    return next;
                }
            }
        }
        List<OpenQuestion> next = without(functionList(answers), skipped);
        if (next.isEmpty()) {
            next = without(assumed(decisions), skipped);
        }
        return next.isEmpty() ? later(answers, decisions, skipped) : next;
    }

    private List<OpenQuestion> later(Answers answers, List<Decision> decisions, Set<String> skipped) {
        DataAssessor.Open open = judged.of(answers, data::open);
        List<OpenQuestion> next = without(onData(answers, open.findings(), skipped), skipped);
        return next.isEmpty() ? without(care(answers, decisions, open, skipped), skipped) : next;
    }

    /** Those about data to ask next. */
    Optional<OpenCard> cardOnData(Answers answers, Set<String> skipped, Set<String> ready) {
        List<OpenQuestion> now =
                without(onData(answers, judged.of(answers, data::open).findings(), skipped), skipped);
        return card(now, ready);
    }

    /** What the law on data says so far. */
    public DataVerdict verdict(Answers answers) {
        return judged.of(answers, data::open).verdict();
    }

    /** True where every function has a decided or a working answer. */
    boolean routed(Answers answers) {
        return decisions(answers).stream().noneMatch(d -> d.standing() == Standing.OPEN);
    }

    private static List<OpenQuestion> without(List<OpenQuestion> questions, Set<String> skipped) {
        return questions.stream().filter(q -> !skipped.contains(q.path())).toList();
    }

    /** The route as far as the answers go. */
    public SoFar soFar(Answers answers) {
        return SoFar.of(functions, decisions(answers), answers);
    }

    private List<Decision> decisions(Answers answers) {
        return decided.of(
                answers,
                given -> given.functions().stream()
                        .map(f -> functions.decide(f, given))
                        .toList());
    }

    /** What a working assumption of ours answers because nobody did. */
    static List<OpenQuestion> assumed(List<Decision> decisions) {
        List<OpenQuestion> asked = new ArrayList<>();
        for (Decision d : decisions) {
            d.assumed().keySet().stream()
                    .sorted(AnswerWords::order)
                    .forEach(key -> asked.add(OpenQuestion.of(
                            OpenAnswer.of(key).whole(), AnswerWords.ask(key), List.of(), About.ROUTE, 0, 0)));
        }
        return asked;
    }

    /** The functions, where none is named or the file does not say that these are all. */
    static List<OpenQuestion> functionList(Answers answers) {
        return answers.functions().isEmpty()
                ? List.of(ListQuestions.of(Scope.FUNCTION, About.ROUTE))
                : lists(answers, List.of(Scope.FUNCTION), About.ROUTE);
    }

    /** What the verdict on data hangs on. */
    static List<OpenQuestion> onData(Answers answers, List<DataFinding> findings, Set<String> skipped) {
        List<OpenQuestion> questions = new ArrayList<>(lists(answers, DataAssessor.LISTS, About.DATA));
        questions.addAll(customers(answers));
        List<Hanging> hanging = findings.stream().map(DataFinding::hanging).toList();
        questions.addAll(Hanging.questions(hanging, DataAnswers.of(answers), skipped, About.DATA));
        return questions;
    }

    /** What evidence and safety hang on. */
    static List<OpenQuestion> onCare(Answers answers, List<CareFinding> findings, Set<String> skipped) {
        List<OpenQuestion> questions = new ArrayList<>(lists(answers, CareAssessor.LISTS, About.CARE));
        List<Hanging> hanging = findings.stream().map(CareFinding::hanging).toList();
        questions.addAll(Hanging.questions(hanging, answers, skipped, About.CARE));
        return questions;
    }

    /** Nothing hangs on who the customers are until somebody says so. */
    private static List<OpenQuestion> customers(Answers answers) {
        Key key = new Key(Key.PRODUCT, "data.customers");
        boolean known = !answers.names(Scope.CHANNEL).isEmpty()
                || answers.given().keySet().stream().anyMatch(k -> AnswerWords.ask(k) == AnswerWords.ask(key));
        return known ? List.of() : List.of(OpenQuestion.of(key, AnswerWords.ask(key), List.of(), About.DATA, 0, 0));
    }

    private List<OpenQuestion> care(
            Answers answers, List<Decision> decisions, DataAssessor.Open data, Set<String> skipped) {
        Map<Key, Given> assumed = new LinkedHashMap<>();
        decisions.forEach(d -> assumed.putAll(d.assumed()));
        Answers taken = answers.with(assumed);
        List<CareFinding> found = cared.of(
                taken,
                t -> care.found(
                        t,
                        decisions.stream()
                                .map(d -> words.result(d, List.of(), t))
                                .toList(),
                        data.verdict()));
        return onCare(taken, found, skipped);
    }

    private static List<OpenQuestion> lists(Answers answers, List<Scope> open, About about) {
        return open.stream()
                .filter(scope -> !answers.complete(scope))
                .map(scope -> ListQuestions.of(scope, about))
                .toList();
    }
}
