package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.derivation.Derivation;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.rulebase.Firing;
import org.pathwayadvisor.rulebase.RuleInfo;

/** The grounds of a result as an ordered list: the telling ones first, then the rest, each rule once. */
final class Reasons {
    private final Law law;

    Reasons(Law law) {
        this.law = law;
    }

    /** The firings behind a route: those that read a telling answer first, in the order of distance from the route. */
    List<Firing> firings(Derivation derivation, Object root, java.util.Map<org.pathwayadvisor.dictionary.Key, Object> values) {
        List<Firing> path = derivation.path(root);
        List<Firing> ordered = new ArrayList<>(path);
        ordered.sort(Comparator.comparingInt(f -> rank(f, derivation, root, values)));
        Set<String> seen = new HashSet<>();
        ordered.removeIf(f -> !seen.add(f.rule()));
        return ordered;
    }

    private static int rank(
            Firing f, Derivation derivation, Object root, java.util.Map<org.pathwayadvisor.dictionary.Key, Object> values) {
        if (f.conclusion().equals(root)) {
            return 0;
        }
        boolean telling = derivation.answers(f).stream().anyMatch(k -> values.get(k) != Tri.NO);
        return derivation.answers(f).isEmpty() ? 3 : telling ? 1 : 2;
    }

    Reason reason(Firing firing, Derivation derivation, Answers answers) {
        RuleInfo info = law.decide().info(firing.rule());
        return new Reason(
                info.id(),
                info.title(),
                info.authority(),
                kind(info.authority()),
                info.certainty(),
                AnswerWords.of(derivation.answers(firing), answers));
    }

    String kind(String citation) {
        Authority authority = law.reference().authorities().get(citation);
        return authority == null ? "" : authority.kind();
    }
}
