package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

/** The open questions of one function that can still change its result, the sharpest first. */
final class OpenQuestions {
    private final Law law;
    private final Settlement settlement;

    OpenQuestions(Law law) {
        this.law = law;
        this.settlement = new Settlement(law.tables().rows());
    }

    private record Weighed(OpenQuestion question, boolean later, int worst, int order) {}

    /** The questions of the short form in its order; behind them the others, the one that leaves least open first. */
    private static final Comparator<Weighed> ORDER = Comparator.comparing(Weighed::later)
            .thenComparing(w -> w.later() ? w.worst() : 0)
            .thenComparing(Weighed::order);

    /** Questions about one function; {@code relevant} are the open answers that branching had to ask. */
    List<OpenQuestion> of(String function, Answers firm, Set<Key> relevant) {
        Alone alone = new Alone(function);
        FactSet facts = alone.facts(firm, law);
        List<Weighed> weighed = new ArrayList<>();
        Ruled ruled = Ruled.of(law, firm, function);
        try (Outlook<Settlement.Result> outlook = new Outlook<>(
                ruled.engine(), law.tables(), settlement, ruled.constants(), Alone.variables(), facts.values())) {
            grouped(List.of(function), relevant)
                    .forEach((ask, variables) -> weighed.add(weigh(ask, variables, firm, outlook, alone)));
        }
        return weighed.stream().sorted(ORDER).map(Weighed::question).toList();
    }

    private static Map<Ask, List<Variable>> grouped(List<String> function, Set<Key> relevant) {
        Map<Ask, List<Variable>> groups = new LinkedHashMap<>();
        for (Variable v : Variables.of(function)) {
            if (relevant.contains(v.key())) {
                groups.computeIfAbsent(v.ask(), a -> new ArrayList<>()).add(v);
            }
        }
        return groups;
    }

    private static Weighed weigh(
            Ask ask, List<Variable> variables, Answers firm, Outlook<Settlement.Result> outlook, Alone alone) {
        Set<Pathway> somewhere = new TreeSet<>();
        Set<Pathway> everywhere = null;
        int worst = 0;
        for (Variable v : variables) {
            for (Object value : v.values()) {
                Set<Settlement.Result> results = outlook.after(alone.here(v.key()), value);
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
        }
        Set<Pathway> separated = new TreeSet<>(somewhere);
        separated.removeAll(everywhere == null ? Set.of() : everywhere);
        String subject = variables.get(0).key().subject();
        boolean some = ask.kind() == Kind.SET
                && firm.given().keySet().stream()
                        .anyMatch(k -> k.subject().equals(subject) && AnswerWords.ask(k) == ask);
        Key key = new Key(
                subject,
                ask.kind() == Kind.SET && variables.size() == 1
                        ? variables.get(0).key().path()
                        : ask.path());
        return new Weighed(
                new OpenQuestion(
                        key.toString(),
                        ask.question().text(),
                        ask.question().why(),
                        Text.meaning(ask.question().who()),
                        some
                                ? variables.stream()
                                        .map(v -> v.key()
                                                .path()
                                                .substring(ask.path().length() + 1))
                                        .toList()
                                : List.of(),
                        separated.stream().map(Pathway::word).toList()),
                !ask.question().first(),
                worst,
                ask.order());
    }
}
