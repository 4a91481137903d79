package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.exploration.Behind;
import org.pathwayadvisor.exploration.Followed;
import org.pathwayadvisor.reference.Tables;
import org.pathwayadvisor.rulebase.Engine;

/** One product before a sitting on all of it: what the rules say for certain, and what while some answers are open. */
abstract class Hearing<P extends Provision> implements AutoCloseable {
    private final Followed followed;
    private final Consistent consistent;

    /** @param answers of which the held ones count as open */
    Hearing(Law law, Engine engine, List<?> rows, List<Variable> all, Answers answers) {
        Tables tables = law.tables(engine);
        List<Variable> variables = all.stream()
                .filter(v -> counts(v.ask(), v.key(), engine, tables))
                .toList();
        Answers firm = answers.keep((key, given) -> !given.held());
        this.followed = new Followed(
                engine,
                tables,
                rows,
                variables,
                FactSet.of(variables, firm, law.day(), tables::choices).values());
        this.consistent = new Consistent(variables);
    }

    /** False for an answer that no rule reads, and that excludes none that a rule could read. */
    static boolean counts(Ask ask, Key key, Engine engine, Tables tables) {
        return engine.reads(ask, tables::choices)
                || !Contradictions.of(key.path()).isEmpty();
    }

    /** A conclusion that is reported. */
    record Said<P>(Object conclusion, P provision, boolean certain) {}

    /** Empty for a conclusion that other rules read, and for one that another conclusion says already. */
    abstract Optional<P> reported(Object conclusion);

    /** The conclusion that never holds together with another one; null where there is none. */
    abstract Object opposite(Object conclusion);

    /** Other conclusions without which a stop would be none. */
    List<Object> weighing(Object conclusion) {
        return List.of();
    }

    final Followed followed() {
        return followed;
    }

    /** All that is reported if the worst of what is open holds. */
    final List<Said<P>> said() {
        List<Said<P>> all = new ArrayList<>();
        for (Object conclusion : followed.reachable()) {
            boolean certain = followed.certain().contains(conclusion);
            reported(conclusion).ifPresent(p -> all.add(new Said<>(conclusion, p, certain)));
        }
        return all;
    }

    /** What is certain, and the stops and duties that some answers would bring. */
    final List<Said<P>> found() {
        return said().stream()
                .filter(s -> s.certain() || s.provision().binds() && possible(s.conclusion()))
                .toList();
    }

    final boolean possible(Object conclusion) {
        return followed.possible(conclusion, this::opposite, consistent);
    }

    /** Answers to what is open that lead there; empty where none are found. */
    final Optional<Map<Key, Object>> witness(Object conclusion) {
        return followed.witness(conclusion, this::opposite, consistent);
    }

    /** The names of the open answers on which it hangs; empty for what is certain. */
    final List<String> hangsOn(Said<P> said) {
        return said.certain() ? List.of() : open(said.conclusion());
    }

    final List<String> open(Object conclusion) {
        return followed.mattering(conclusion).stream()
                .map(v -> v.key().toString())
                .toList();
    }

    /** What the stops of one rule rest on, certain or possible; empty where there are none. */
    final Optional<Behind> behind(String rule) {
        Set<Key> keys = new LinkedHashSet<>();
        Set<Object> rows = new LinkedHashSet<>();
        boolean there = false;
        for (Said<P> s : said()) {
            if (s.provision().id().equals(rule) && s.provision().stops() && (s.certain() || possible(s.conclusion()))) {
                there = true;
                List<Object> conclusions = new ArrayList<>(weighing(s.conclusion()));
                conclusions.add(s.conclusion());
                for (Object conclusion : conclusions) {
                    Behind behind = followed.behind(conclusion);
                    keys.addAll(behind.answers());
                    rows.addAll(behind.rows());
                }
            }
        }
        return there ? Optional.of(new Behind(keys, rows)) : Optional.empty();
    }

    @Override
    public void close() {
        followed.close();
    }
}
