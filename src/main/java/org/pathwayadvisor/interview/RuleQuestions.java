package org.pathwayadvisor.interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.assessment.SoFar;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.report.SoFarLine;

/** Asks the rules of one day. */
final class RuleQuestions implements Questions {
    private final Supplier<Law> law;

    RuleQuestions(Supplier<Law> law) {
        this.law = law;
    }

    @Override
    public Optional<Asked> next(Answers answers, Set<String> parked) {
        Set<String> open = new HashSet<>(SoFar.of(law.get(), answers).open());
        open.removeAll(parked);
        List<Ask> asks = new ArrayList<>(Dictionary.all());
        asks.sort(
                java.util.Comparator.comparing((Ask a) -> !a.question().first()).thenComparing(Ask::order));
        for (Ask ask : asks) {
            for (String path : open) {
                Optional<Key> key = Asked.key(path, answers);
                if (key.isPresent() && key.get().path().equals(ask.path())) {
                    return Optional.of(Asked.question(key.get(), unanswered(ask, key.get(), answers)));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> unanswered(Ask ask, Key key, Answers answers) {
        return ask.kind() != Kind.SET
                ? List.of()
                : ask.choices().stream()
                        .map(c -> c.word())
                        .filter(w -> !answers.given().containsKey(new Key(key.subject(), ask.path() + "." + w)))
                        .toList();
    }

    @Override
    public String soFar(Answers answers, Set<String> parked) {
        if (Opening.unnamed(answers)) {
            return "so far: nothing is known yet";
        }
        SoFar soFar = SoFar.of(law.get(), answers);
        Set<String> open = new HashSet<>(soFar.open());
        open.removeAll(parked);
        return SoFarLine.of(soFar.recommendation(), open.size());
    }

    @Override
    public List<Pathway> possible(Answers answers) {
        return SoFar.of(law.get(), answers).recommendation().possible();
    }

    @Override
    public String authority(String citation) {
        Authority authority = law.get().reference().authorities().get(citation);
        return authority == null ? "" : " (" + authority.kind() + "): " + authority.title();
    }
}
