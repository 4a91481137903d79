package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.exploration.Outlook;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Tri;

/**
 * The open questions of one function that can still change its pathway, the best first: the short form in its order,
 * then what its answers opened, by the answer that opened it, then the others. Among equals comes first what leaves
 * fewest pathways whatever the answer is, then form order.
 */
final class OpenQuestions {
    private final Law law;
    private final Settlement settlement;

    OpenQuestions(Law law) {
        this.law = law;
        this.settlement = new Settlement(law.tables().rows());
    }

    /**
     * A question with the answers of it that matter.
     *
     * @param root where its way through the form began
     */
    private record Group(Ask ask, List<Variable> variables, Place place, int root) {
        private boolean beside(Group other) {
            return place == other.place && root == other.root;
        }
    }

    /** Where a question stands before it is weighed. */
    private enum Place {
        FORM,
        OPENED,
        OTHER,
        LATER,
        CLOSED
    }

    /** What its answers would leave. */
    private record Weight(int worst, List<String> separates) {}

    /** Questions about one function; {@code relevant} are the open answers that branching had to ask. */
    List<OpenQuestion> of(String function, Answers firm, Set<Key> relevant) {
        return asked(function, firm, grouped(function, firm, relevant, ask -> true));
    }

    /**
     * The one to ask first; behind it the others of its place, not weighed.
     *
     * @param answers of which the held ones count as open, but open what they open
     * @param skipped the questions that nobody can answer: what only they could open waits with them
     */
    List<OpenQuestion> now(String function, Answers answers, Set<Key> relevant, Set<String> skipped) {
        Answers firm = answers.keep((key, given) -> !given.held());
        List<Group> groups = grouped(function, firm, relevant, v -> {
            OpenAnswer answer = OpenAnswer.of(v.key());
            return !skipped.contains(answer.question()) && !answer.waits(answers, skipped);
        });
        if (groups.isEmpty()) {
            return List.of();
        }
        List<Group> best = groups.stream().filter(g -> g.beside(groups.get(0))).toList();
        List<OpenQuestion> now =
                asked(function, firm, best).stream().limit(1).collect(Collectors.toCollection(ArrayList::new));
        groups.stream()
                .filter(g -> g.place() == groups.get(0).place())
                .map(g -> question(g, new Weight(0, List.of()), firm))
                .filter(q -> !q.path().equals(now.get(0).path()))
                .forEach(now::add);
        return now;
    }

    private List<OpenQuestion> asked(String function, Answers firm, List<Group> groups) {
        Alone alone = new Alone(function);
        FactSet facts = alone.facts(firm, law);
        Map<OpenQuestion, Group> asked = new LinkedHashMap<>();
        Ruled ruled = Ruled.of(law, firm, function);
        try (Outlook<Settlement.Result> outlook = new Outlook<>(
                ruled.engine(), law.tables(), settlement, ruled.constants(), Alone.variables(), facts.values())) {
            groups.forEach(g -> asked.put(question(g, weigh(g, outlook, alone), firm), g));
        }
        return asked.keySet().stream()
                .sorted(Comparator.comparing((OpenQuestion q) -> asked.get(q).place())
                        .thenComparing(q -> asked.get(q).root())
                        .thenComparing(OpenQuestion::left)
                        .thenComparing(q -> asked.get(q).ask().order()))
                .toList();
    }

    /** By place, then by the answer that opened them, then in form order. */
    private static List<Group> grouped(String function, Answers firm, Set<Key> relevant, Predicate<Variable> wanted) {
        Map<Ask, List<Variable>> variables = new LinkedHashMap<>();
        for (Variable v : Variables.of(List.of(function))) {
            if (relevant.contains(v.key()) && wanted.test(v)) {
                variables.computeIfAbsent(v.ask(), a -> new ArrayList<>()).add(v);
            }
        }
        List<Group> groups = new ArrayList<>();
        variables.forEach((ask, all) -> {
            Place place = place(all.get(0), firm);
            int root =
                    place == Place.OPENED ? Offer.root(OpenAnswer.of(all.get(0).key()), firm) : 0;
            groups.add(new Group(ask, all, place, place == Place.FORM ? ask.order() : root));
        });
        groups.sort(Comparator.comparing(Group::place).thenComparing(Group::root)); // stable
        return groups;
    }

    private static Place place(Variable v, Answers firm) {
        if (v.ask().question().first()) {
            return Place.FORM;
        }
        return switch (Offer.of(OpenAnswer.of(v.key()), firm)) {
            case OPENED -> Place.OPENED;
            case ALWAYS -> Place.OTHER;
            case LATER -> Place.LATER;
            case CLOSED -> Place.CLOSED;
        };
    }

    private static Weight weigh(Group group, Outlook<Settlement.Result> outlook, Alone alone) {
        Set<Pathway> somewhere = new TreeSet<>();
        Set<Pathway> everywhere = null;
        int worst = 0;
        for (Map<Key, Object> answers : answers(group, alone)) {
            Set<Settlement.Result> results = outlook.after(answers);
            worst = Math.max(worst, results.size());
            Set<Pathway> words = new HashSet<>();
            results.forEach(r -> words.add(r.pathway()));
            somewhere.addAll(words);
            if (everywhere == null) {
                everywhere = words;
            } else {
                everywhere.retainAll(words);
            }
        }
        Set<Pathway> separated = new TreeSet<>(somewhere);
        separated.removeAll(everywhere == null ? Set.of() : everywhere);
        return new Weight(worst, separated.stream().map(Pathway::word).toList());
    }

    /** The answers that are tried: each choice, and of a list none of the open choices or just one of them. */
    private static List<Map<Key, Object>> answers(Group group, Alone alone) {
        List<Map<Key, Object>> answers = new ArrayList<>();
        if (group.ask().kind() != Kind.SET) {
            for (Variable v : group.variables()) {
                v.values().forEach(value -> answers.add(Map.of(alone.here(v.key()), value)));
            }
            return answers;
        }
        Map<Key, Object> none = new LinkedHashMap<>();
        group.variables().forEach(v -> none.put(alone.here(v.key()), Tri.NO));
        answers.add(none);
        for (Key key : none.keySet()) {
            Map<Key, Object> one = new LinkedHashMap<>(none);
            one.put(key, Tri.YES);
            answers.add(one);
        }
        return answers;
    }

    private static OpenQuestion question(Group group, Weight weight, Answers firm) {
        Ask ask = group.ask();
        String subject = group.variables().get(0).key().subject();
        boolean some = ask.kind() == Kind.SET
                && firm.given().keySet().stream()
                        .anyMatch(k -> k.subject().equals(subject) && AnswerWords.ask(k) == ask);
        Key key = new Key(
                subject,
                ask.kind() == Kind.SET && group.variables().size() == 1
                        ? group.variables().get(0).key().path()
                        : ask.path());
        return new OpenQuestion(
                key.toString(),
                ask.question().text(),
                ask.question().why(),
                Text.meaning(ask.question().who()),
                some
                        ? group.variables().stream()
                                .map(v -> OpenAnswer.of(v.key()).choice())
                                .toList()
                        : List.of(),
                weight.separates(),
                OpenQuestion.About.ROUTE,
                weight.worst(),
                0,
                0);
    }
}
