package org.pathwayadvisor.audit.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.model.AllListed;
import org.pathwayadvisor.model.Entry;
import org.pathwayadvisor.model.Listed;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.reference.Tables;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.Sitting;

/** The rules of a day over one made-up product: one function, one channel, one service, one set of data. */
final class Ground {
    static final String FUNCTION = "function";
    static final String CHANNEL = "channel";
    static final String SERVICE = "service";
    static final String DATASET = "data-set";

    private final Collection<Rule> rules;
    private final Tables tables;
    private final LocalDate day;

    Ground(RuleCatalogue catalogue, Reference reference, LocalDate day) {
        this.rules = catalogue.rules();
        this.tables = reference.on(day);
        this.day = day;
    }

    Tables tables() {
        return tables;
    }

    /** What the entries of the product are called. */
    static Answers entries() {
        return new Answers(
                "counterexample",
                Map.of(
                        Scope.FUNCTION, List.of(FUNCTION),
                        Scope.CHANNEL, List.of(CHANNEL),
                        Scope.SERVICE, List.of(SERVICE),
                        Scope.DATASET, List.of(DATASET)),
                List.of(Scope.FUNCTION.list(), Scope.CHANNEL.list(), Scope.SERVICE.list(), Scope.DATASET.list()),
                new TreeMap<>());
    }

    /** The questions of a sitting. */
    List<Input> questions(Sitting sitting) {
        List<Variable> variables =
                sitting == Sitting.DATA ? Variables.data(entries()) : Variables.of(List.of(FUNCTION));
        return variables.stream().map(v -> Input.of(v, tables)).toList();
    }

    /**
     * Every way in which the rules of a sitting conclude something.
     *
     * @param rows  which rows of the tables stand
     * @param inputs what is asked, or judged apart
     * @param more  what is given besides
     */
    List<Grounding.Way> ways(Sitting sitting, Predicate<Object> rows, List<Input> inputs, Collection<?> more) {
        List<Object> constants = constants(sitting, rows);
        Set<Object> possible = new LinkedHashSet<>(more);
        inputs.forEach(i -> i.values().forEach(v -> possible.addAll(v.facts())));
        List<Rule> chosen = rules.stream()
                .filter(r -> r.file().topic().sitting() == sitting && r.inForce(day))
                .toList();
        return Grounding.of(chosen, constants, possible);
    }

    /** What holds whatever is answered: rows of the tables, and the entries of the product. */
    List<Object> constants(Sitting sitting, Predicate<Object> rows) {
        List<Object> constants = new ArrayList<>();
        tables.rows().stream().filter(rows).forEach(constants::add);
        if (sitting == Sitting.DATA) {
            constants.addAll(List.of(
                    new Listed(Key.PRODUCT, Entry.PRODUCT),
                    new Listed(CHANNEL, Entry.CHANNEL),
                    new Listed(SERVICE, Entry.SERVICE),
                    new Listed(DATASET, Entry.DATASET),
                    new AllListed(Entry.CHANNEL),
                    new AllListed(Entry.SERVICE),
                    new AllListed(Entry.DATASET)));
        } else {
            constants.add(Facts.function(FUNCTION));
        }
        return constants;
    }

    /** Every conclusion that some way leads to. */
    static Set<Object> conclusions(List<Grounding.Way> ways) {
        Set<Object> all = new LinkedHashSet<>();
        ways.forEach(w -> all.add(w.conclusion()));
        return all;
    }
}
