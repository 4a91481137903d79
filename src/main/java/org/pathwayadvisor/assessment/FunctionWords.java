package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.derivation.Phrases;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.model.TypeRuledOut;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.reference.TypeInfo;
import org.pathwayadvisor.rulebase.Firing;
import org.pathwayadvisor.rulebase.Vocabulary;

/** Puts the decision on one function into words: its outcome, type, grounds and comparisons. */
final class FunctionWords {
    private final Law law;
    private final Reasons reasons;

    FunctionWords(Law law, Reasons reasons) {
        this.law = law;
        this.reasons = reasons;
    }

    FunctionResult result(Decision d, List<Firing> grounds, Answers answers) {
        List<TypeInfo> types = types(d, answers);
        TypeInfo type = types.stream().findFirst().orElse(null);
        Optional<Outcome> settled = Optional.ofNullable(d.settled())
                .map(r -> new Outcome(
                        r.pathway(),
                        Optional.of(d.route().status()),
                        law.ranks().deviceClass(new Ending(r.pathway(), type == null ? "" : type.type())),
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

    /**
     * The types behind the result, the most specific first; only those that the answers show. A type that another one
     * narrows comes after the others.
     */
    List<TypeInfo> types(Decision d, Answers answers) {
        if (d.settled() == null) {
            return List.of();
        }
        List<Object> shown = d.derivation().firings().stream()
                .map(Firing::conclusion)
                .filter(TypeFits.class::isInstance)
                .filter(c -> answers.given().keySet().containsAll(d.derivation().answersBehind(c)))
                .toList();
        return law.ranks().ordered(d.settled().pathway(), TypeRanks.fitting(shown)).stream()
                .map(law.tables().types()::get)
                .toList();
    }

    /** Each conclusion with what it follows from; the two hundred types that it is not are left to {@code explain}. */
    static List<Derived> derived(Decision d, Answers answers) {
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
}
