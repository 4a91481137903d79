package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.model.CareTerm;
import org.pathwayadvisor.model.Finding;
import org.pathwayadvisor.model.Has;
import org.pathwayadvisor.rulebase.Engine;

/** One sitting over a product, or over one function of it, as a plain run of the rules. */
record StopRun(
        Law law, String area, String function, Engine engine, Answers answers, Set<Object> rows, List<Variable> asked) {
    private static final String BLOCKER = "blocker";

    /** The values of the answers that are given. */
    Map<Key, Object> values() {
        Map<Key, Object> values = new LinkedHashMap<>();
        for (Variable v : asked) {
            Given given = answers.given().get(v.key());
            if (given != null) {
                values.put(v.key(), given.on(law.day()));
            }
        }
        return values;
    }

    /** What follows from some rows and answers alone. */
    Set<Object> conclude(Collection<Object> some, Map<Key, Object> values) {
        List<Object> facts = new ArrayList<>(some);
        values.forEach((key, value) -> facts.addAll(Facts.of(key, AnswerWords.ask(key), value, law.tables()::choices)));
        facts.addAll(
                area.equals("fda")
                        ? law.tables().rows()
                        : law.tables().only(Set.of()).rows());
        return engine.conclude(facts);
    }

    /** The stops among what is concluded, by rule and subject, with the finding that would say more. */
    Map<String, String> stops(Set<Object> concluded) {
        Map<String, String> stops = new TreeMap<>();
        boolean device = concluded.contains(new Has(Key.PRODUCT, CareTerm.DEVICE));
        for (Object c : concluded) {
            if (area.equals("fda")) {
                if (c instanceof Finding f
                        && f.subject().equals(function)
                        && law.follow().info(f.id()).severity().equals(BLOCKER)) {
                    stops.put(f.id() + " of " + f.subject(), "");
                }
            } else if (area.equals("data")) {
                DataProvision.of(c, law)
                        .filter(p -> p.severity().equals(BLOCKER) && !DataHearing.folded(p, concluded))
                        .ifPresent(p -> stops.put(p.id() + " of " + p.subject(), p.under()));
            } else {
                CareProvision.of(c, law, device)
                        .filter(p -> p.severity().equals(BLOCKER))
                        .ifPresent(p -> stops.put(p.id() + " of " + p.subject(), ""));
            }
        }
        return stops;
    }
}
