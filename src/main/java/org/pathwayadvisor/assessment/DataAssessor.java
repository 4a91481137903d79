package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.exploration.Followed;
import org.pathwayadvisor.model.CountsNotAs;
import org.pathwayadvisor.model.DataTerm;
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
        return law.dataSaid().get(read(given), answers -> {
            Outline outline = kept(answers);
            DataAssessment said = outline.said();
            List<ModelProvider> providers = new ModelProviders(
                            law, DataAnswers.of(answers), said.findings(), said.gates(), outline.free())
                    .all();
            return said.with(providers, Architectures.of(answers, this::outline));
        });
    }

    /** What the law on data says of the product as it is, and of no other provider and no other way to build it. */
    DataAssessment outlined(Answers given) {
        return kept(read(given)).said();
    }

    private Outline kept(Answers read) {
        return law.dataOutlined().get(read, this::judge);
    }

    private static Answers read(Answers given) {
        return given.keep((key, answer) -> reads(key));
    }

    /** False for answers about a function, or on evidence and safety: no rule on data reads them. */
    private static boolean reads(Key key) {
        Section section = Dictionary.find(key.path()).section();
        return section.scope() != Scope.FUNCTION && !section.care();
    }

    /** The same for answers that are not asked about twice. */
    DataAssessment outline(Answers given) {
        return judge(given).said();
    }

    /**
     * What is said without other providers and other ways to build it.
     *
     * @param free true where it is certain that the product handles no protected health information
     */
    record Outline(DataAssessment said, boolean free) {}

    private Outline judge(Answers given) {
        Answers answers = DataAnswers.of(given);
        try (DataHearing hearing = new DataHearing(law, answers)) {
            Followed followed = hearing.followed();
            List<DataFinding> findings = findings(hearing, answers);
            List<String> open = openLists(answers);
            List<GateQuestion> gates = GateQuestions.of(findings, answers);
            DataAssessment said = new DataAssessment(
                    verdict(findings, open),
                    ChannelRoles.of(followed, answers, law),
                    AgreementChain.of(followed, answers),
                    Flows.of(findings, gates, answers),
                    findings,
                    gates,
                    Hanging.weighed(findings.stream().map(DataFinding::hanging).toList()),
                    open,
                    List.of(),
                    List.of());
            return new Outline(said, followed.certain().contains(new CountsNotAs(Key.PRODUCT, DataTerm.PHI)));
        }
    }

    /** How far the answers settle what the law on data says, and nothing beside. */
    record Open(DataVerdict verdict, List<DataFinding> findings) {}

    /** What one question more could settle: for who asks one after the other. */
    Open open(Answers given) {
        Answers answers = DataAnswers.of(given);
        try (DataHearing hearing = new DataHearing(law, answers)) {
            List<DataFinding> findings = findings(hearing, answers);
            return new Open(verdict(findings, openLists(answers)), findings);
        }
    }

    /** The answers on which the stops of one rule rest, certain or possible; empty where there are none. */
    Optional<Set<Key>> behind(String rule, Answers given) {
        try (DataHearing hearing = new DataHearing(law, DataAnswers.of(given))) {
            return hearing.behind(rule).map(behind -> {
                Set<Key> keys = new LinkedHashSet<>();
                behind.answers().forEach(key -> keys.add(DataAnswers.origin(key, given)));
                return keys;
            });
        }
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

    private List<DataFinding> findings(DataHearing hearing, Answers answers) {
        List<DataFinding> lines = new ArrayList<>();
        hearing.found().forEach(s -> lines.add(line(s.provision(), s.certain(), hearing.hangsOn(s), answers)));
        lines.sort(Comparator.comparing((DataFinding f) -> order(f.severity()))
                .thenComparing(f -> order(f.would()))
                .thenComparing(f -> Gate.of(f.gate()))
                .thenComparing(DataFinding::rule)
                .thenComparing(DataFinding::subject));
        return lines;
    }

    private static int order(String severity) {
        return List.of("blocker", "ask", "required", "advisory", "info").indexOf(severity);
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
}
