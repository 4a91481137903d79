package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.derivation.Derivation;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.reference.TypeInfo;
import org.pathwayadvisor.rulebase.Firing;
import org.pathwayadvisor.rulebase.RuleInfo;

/**
 * The grounds of a result as an ordered list, each rule once: first the few that tell the story, in the order in which
 * it is told ({@link Chapter}) and ended by the route; then all others by their distance from the route. A ground tells
 * where it rests on an answer, other than a no, that no earlier ground has shown, or where its conclusion is the less
 * usual one. Of exclusions and policies those under the route's own authority come first. Each chapter gives one ground
 * before any gives a second.
 */
final class Reasons {
    /** How many grounds come before the route in the story; with it they are what one screen shows. */
    private static final int TELLING = 4;

    private final Law law;

    Reasons(Law law) {
        this.law = law;
    }

    /** The firings behind what a function comes to, the telling ones first; none where nothing settles it. */
    List<Firing> grounds(Decision d, Answers answers) {
        FactSet facts = FactSet.of(answers, List.of(d.function()), law.day(), law.tables()::choices);
        return d.route() == null ? List.of() : firings(d.derivation(), d.route(), facts.values());
    }

    private List<Firing> firings(Derivation derivation, Object root, Map<Key, Object> values) {
        List<Firing> path = derivation.path(root);
        List<Firing> ordered = new ArrayList<>(story(path, derivation, values));
        ordered.addAll(path);
        Set<String> seen = new HashSet<>();
        ordered.removeIf(f -> !seen.add(f.rule()));
        return ordered;
    }

    private List<Firing> story(List<Firing> path, Derivation derivation, Map<Key, Object> values) {
        Set<Object> direct = new HashSet<>(derivation.conclusions(path.get(0)));
        List<Firing> byChapter = path.stream()
                .skip(1)
                .filter(f -> Chapter.of(f.conclusion(), direct) != Chapter.NONE)
                .sorted(Comparator.comparing((Firing f) -> Chapter.of(f.conclusion(), direct))
                        .thenComparing(f -> Chapter.of(f.conclusion(), direct) == Chapter.EXCLUSION
                                && !authority(f).equals(authority(path.get(0)))))
                .toList();
        Set<Key> shown = new HashSet<>();
        List<Firing> telling = new ArrayList<>();
        for (Firing f : byChapter) {
            List<Key> fresh = derivation.answers(f).stream()
                    .filter(k -> values.get(k) != Tri.NO && shown.add(k))
                    .toList();
            if (!fresh.isEmpty() || Chapter.unusual(f.conclusion(), direct)) {
                telling.add(f);
            }
        }
        List<Firing> story = chosen(telling, direct);
        story.add(path.get(0));
        return story;
    }

    private String authority(Firing firing) {
        return law.decide().info(firing.rule()).authority();
    }

    /** The first of each chapter, then the second of each, as many as there is room; in the order of the story. */
    private static List<Firing> chosen(List<Firing> telling, Set<Object> direct) {
        Set<Firing> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (chosen.size() < Math.min(TELLING, telling.size())) {
            Set<Chapter> round = new HashSet<>();
            for (Firing f : telling) {
                boolean room = chosen.size() < TELLING && !chosen.contains(f);
                if (room && round.add(Chapter.of(f.conclusion(), direct))) {
                    chosen.add(f);
                }
            }
        }
        return new ArrayList<>(telling.stream().filter(chosen::contains).toList());
    }

    /** The answers behind grounds, in their order: of each what is affirmed before what is denied. */
    Set<Key> answers(List<Firing> grounds, Derivation derivation, Answers answers) {
        Set<Key> keys = new LinkedHashSet<>();
        for (Firing f : grounds) {
            Set<Key> denied = new LinkedHashSet<>();
            for (Key key : derivation.answers(f)) {
                Given given = answers.given().get(key);
                (given == null || given.value() == Tri.NO ? denied : keys).add(key);
            }
            keys.addAll(denied);
        }
        return keys;
    }

    Reason reason(Firing firing, Derivation derivation, Answers answers) {
        RuleInfo info = law.decide().info(firing.rule());
        return new Reason(
                info.id(),
                info.title() + type(firing),
                info.authority(),
                kind(info.authority()),
                info.certainty(),
                AnswerWords.of(derivation.answers(firing), answers));
    }

    /** Which device type it is that fits. */
    private String type(Firing firing) {
        if (!(firing.conclusion() instanceof TypeFits fits)) {
            return "";
        }
        TypeInfo type = law.tables().types().get(fits.type());
        return type == null ? "" : ": " + type.title();
    }

    String kind(String citation) {
        Authority authority = law.reference().authorities().get(citation);
        return authority == null ? "" : authority.kind();
    }
}
