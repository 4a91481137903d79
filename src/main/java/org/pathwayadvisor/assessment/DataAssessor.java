package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.exploration.Consistency;
import org.pathwayadvisor.exploration.Followed;
import org.pathwayadvisor.model.CountsAs;
import org.pathwayadvisor.model.CountsNotAs;
import org.pathwayadvisor.model.DataTerm;
import org.pathwayadvisor.model.Finding;
import org.pathwayadvisor.model.Section;
import org.pathwayadvisor.model.Section.Scope;

/**
 * The third sitting: roles, flows and duties under the law on health data. A finding is certain where the answers given
 * conclude it, and an open question where some answers to what is open would. A stop is never concluded from silence.
 */
final class DataAssessor {
    /** The lists of which an unlisted entry could bring a stop. */
    static final List<Scope> LISTS = List.of(Scope.CHANNEL, Scope.SERVICE, Scope.DATASET);

    private final Law law;
    private final Reasons reasons;

    DataAssessor(Law law, Reasons reasons) {
        this.law = law;
        this.reasons = reasons;
    }

    DataAssessment assess(Answers given) {
        return law.dataSaid()
                .get(
                        given.keep((key, answer) -> reads(key)),
                        answers -> judge(answers, true).with(Architectures.of(answers, other -> judge(other, false))));
    }

    /** False for answers about a function, or on evidence and safety: no rule on data reads them. */
    private static boolean reads(Key key) {
        Section section = Dictionary.find(key.path()).section();
        return section.scope() != Scope.FUNCTION && !section.care();
    }

    /** The same without the providers and ways to build that the product could have instead. */
    DataAssessment found(Answers given) {
        return judge(given, false);
    }

    /** What the law on data says of the product as it is, and of no other way to build it. */
    DataAssessment outline(Answers given) {
        return judge(given, false);
    }

    /** @param full false for another way to build the product, of which nobody asks which providers it could use */
    private DataAssessment judge(Answers given, boolean full) {
        Answers answers = DataAnswers.of(given);
        Answers firm = answers.keep((key, value) -> !value.held());
        List<Variable> variables = Variables.data(answers);
        Map<Key, Object> known =
                FactSet.of(variables, firm, law.day(), law.tables()::choices).values();
        try (Followed followed = new Followed(
                law.data(), law.tables().only(Set.of()), DataAnswers.rows(answers, law.day()), variables, known)) {
            List<DataFinding> findings = findings(followed, answers, new Consistent(variables));
            List<String> open = openLists(answers);
            List<GateQuestion> gates = GateQuestions.of(findings, answers);
            return new DataAssessment(
                    verdict(findings, open),
                    ChannelRoles.of(followed, answers, law),
                    AgreementChain.of(followed, answers),
                    Flows.of(findings, gates, answers),
                    findings,
                    gates,
                    unanswered(findings),
                    open,
                    full ? new ModelProviders(law, answers, findings, gates, free(followed)).all() : List.of(),
                    List.of());
        }
    }

    /** How far the answers settle what the law on data says, and nothing beside. */
    record Open(DataVerdict verdict, List<DataFinding> findings) {}

    /** What one question more could settle: for who asks one after the other. */
    Open open(Answers given) {
        Answers answers = DataAnswers.of(given);
        Answers firm = answers.keep((key, value) -> !value.held());
        List<Variable> variables = Variables.data(answers);
        Map<Key, Object> known =
                FactSet.of(variables, firm, law.day(), law.tables()::choices).values();
        try (Followed followed = new Followed(
                law.data(), law.tables().only(Set.of()), DataAnswers.rows(answers, law.day()), variables, known)) {
            List<DataFinding> findings = findings(followed, answers, new Consistent(variables));
            return new Open(verdict(findings, openLists(answers)), findings);
        }
    }

    /** The answers on which the stops of one rule rest, certain or possible; empty where there are none. */
    Optional<Set<Key>> behind(String rule, Answers given) {
        Answers answers = DataAnswers.of(given);
        List<Variable> variables = Variables.data(answers);
        Map<Key, Object> known =
                FactSet.of(variables, answers, law.day(), law.tables()::choices).values();
        Consistent consistent = new Consistent(variables);
        Set<Key> keys = new LinkedHashSet<>();
        boolean there = false;
        try (Followed followed = new Followed(
                law.data(), law.tables().only(Set.of()), DataAnswers.rows(answers, law.day()), variables, known)) {
            for (Object conclusion : followed.reachable()) {
                DataProvision says = DataProvision.of(conclusion, law).orElse(null);
                if (says != null
                        && says.id().equals(rule)
                        && !folded(says, followed.certain())
                        && (followed.certain().contains(conclusion)
                                || followed.possible(conclusion, DataAssessor::opposite, consistent))) {
                    there = true;
                    followed.behind(conclusion).answers().forEach(key -> keys.add(DataAnswers.origin(key, given)));
                }
            }
        }
        return there ? Optional.of(keys) : Optional.empty();
    }

    private static boolean free(Followed followed) {
        return followed.certain().contains(new CountsNotAs(Key.PRODUCT, DataTerm.PHI));
    }

    private static DataVerdict verdict(List<DataFinding> findings, List<String> openLists) {
        if (findings.stream().anyMatch(DataFinding::stops)) {
            return DataVerdict.STOPPED;
        }
        boolean could = !openLists.isEmpty() || findings.stream().anyMatch(DataFinding::couldStop);
        return could ? DataVerdict.CANNOT_JUDGE_YET : DataVerdict.NO_STOP_FOUND;
    }

    private static List<String> openLists(Answers answers) {
        return LISTS.stream().filter(s -> !answers.complete(s)).map(Scope::list).toList();
    }

    private List<DataFinding> findings(Followed followed, Answers answers, Consistency consistency) {
        Set<Object> certain = followed.certain();
        List<DataFinding> lines = new ArrayList<>();
        for (Object conclusion : followed.reachable()) {
            DataProvision says = DataProvision.of(conclusion, law).orElse(null);
            if (says != null && !folded(says, certain)) {
                boolean sure = certain.contains(conclusion);
                boolean asked = !sure
                        && List.of("blocker", "required").contains(says.severity())
                        && followed.possible(conclusion, DataAssessor::opposite, consistency);
                if (sure || asked) {
                    List<String> hangsOn = sure
                            ? List.of()
                            : followed.mattering(conclusion).stream()
                                    .map(v -> v.key().toString())
                                    .toList();
                    lines.add(line(says, sure, hangsOn, answers));
                }
            }
        }
        lines.sort(Comparator.comparing((DataFinding f) -> order(f.severity()))
                .thenComparing(f -> order(f.would()))
                .thenComparing(f -> Gate.of(f.gate()))
                .thenComparing(DataFinding::rule)
                .thenComparing(DataFinding::subject));
        return lines;
    }

    /** One finding a cause: what a more exact rule says of the same entry for certain is not said twice. */
    static boolean folded(DataProvision says, Set<Object> certain) {
        return certain.contains(new Finding(says.under(), says.subject()));
    }

    private static int order(String severity) {
        return List.of("blocker", "ask", "required", "advisory", "info").indexOf(severity);
    }

    static Object opposite(Object conclusion) {
        if (conclusion instanceof CountsAs c) {
            return new CountsNotAs(c.subject(), c.term());
        }
        return conclusion instanceof CountsNotAs c ? new CountsAs(c.subject(), c.term()) : null;
    }

    private DataFinding line(DataProvision says, boolean sure, List<String> hangsOn, Answers answers) {
        return new DataFinding(
                says.id(),
                says.subject(),
                sure ? says.severity() : "ask",
                says.severity(),
                says.gate(),
                says.title(),
                says.lift(),
                status(says.metBy(), says.subject(), answers),
                says.owner(),
                says.authority(),
                reasons.kind(says.authority()),
                says.certainty(),
                hangsOn);
    }

    /** Whether the answer that meets a duty is given: {@code data.security.mfa yes}. */
    private static String status(String metBy, String subject, Answers answers) {
        if (metBy.isEmpty()) {
            return "";
        }
        String[] words = metBy.split(" ");
        boolean product = Dictionary.find(words[0]).section().scope() == Scope.PRODUCT;
        Given given = answers.given().get(new Key(product ? Key.PRODUCT : subject, words[0]));
        return given == null || given.held() ? "unknown" : given.text().equals(words[1]) ? "met" : "not met";
    }

    /** The open answers behind possible stops and duties: those on which most hang come first. */
    private static List<OpenQuestion> unanswered(List<DataFinding> findings) {
        Map<String, Integer> weights = new TreeMap<>();
        for (DataFinding f : findings) {
            f.hangsOn().stream()
                    .map(a -> OpenAnswer.of(a).question())
                    .distinct()
                    .forEach(p -> weights.merge(p, f.would().equals("blocker") ? 100 : 1, Integer::sum));
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(e -> open(e.getKey()))
                .toList();
    }

    private static OpenQuestion open(String path) {
        var asked = OpenAnswer.of(path).ask().question();
        return new OpenQuestion(path, asked.text(), asked.why(), Text.meaning(asked.who()), List.of(), List.of());
    }
}
