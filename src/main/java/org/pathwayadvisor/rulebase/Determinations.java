package org.pathwayadvisor.rulebase;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NotMet;

/**
 * What rules conclude either way of a function: the criteria that some rule finds met and another one not met. Only
 * these can be overruled by a person; a finding, a route, a device type or a conclusion without a negation cannot.
 */
public final class Determinations {
    private final Map<String, Rule> rules = new TreeMap<>();
    private final Map<Criterion, Set<String>> concluding = new EnumMap<>(Criterion.class);
    private final Set<Criterion> met = EnumSet.noneOf(Criterion.class);
    private final Set<Criterion> notMet = EnumSet.noneOf(Criterion.class);

    /** @param all the rules of every sitting */
    Determinations(Collection<Rule> all) {
        for (Rule rule : all) {
            rules.put(rule.id(), rule);
            criterion(rule).ifPresent(c -> {
                concluding.computeIfAbsent(c, x -> new TreeSet<>()).add(rule.id());
                (rule.conclusion() == Met.class ? met : notMet).add(c);
            });
        }
    }

    private static Optional<Criterion> criterion(Rule rule) {
        if (rule.conclusion() != Met.class && rule.conclusion() != NotMet.class) {
            return Optional.empty();
        }
        return rule.arguments().stream()
                .filter(Criterion.class::isInstance)
                .map(Criterion.class::cast)
                .findFirst();
    }

    /** The ids of all rules. */
    public Set<String> ids() {
        return rules.keySet();
    }

    /** True for a rule, or for a provision of several. */
    public boolean known(String id) {
        return rules.containsKey(id) || !provision(id).isEmpty();
    }

    private List<Rule> provision(String id) {
        return rules.values().stream().filter(r -> r.provision().equals(id)).toList();
    }

    /** What a rule or a provision concludes either way; empty where it is nothing that can be overruled. */
    public Optional<Criterion> overrulable(String id) {
        List<Rule> some = rules.containsKey(id) ? List.of(rules.get(id)) : provision(id);
        List<Criterion> criteria = some.stream()
                .flatMap(r -> criterion(r).stream())
                .distinct()
                .filter(c -> met.contains(c) && notMet.contains(c))
                .toList();
        return criteria.size() == 1 ? Optional.of(criteria.get(0)) : Optional.empty();
    }

    /** True for a rule that reports something: a stop, a duty, advice. */
    public boolean reports(String id) {
        Rule rule = rules.containsKey(id)
                ? rules.get(id)
                : provision(id).stream().findFirst().orElse(null);
        return rule != null && rule.conclusion().getSimpleName().equals("Finding");
    }

    /**
     * Some criteria with all that rest on them: once one is overruled, rules may conclude these both ways, as they do
     * of no product that nobody overrules.
     */
    public Set<Criterion> restingOn(Collection<Criterion> overruled) {
        Set<Criterion> all = EnumSet.noneOf(Criterion.class);
        all.addAll(overruled);
        boolean grown = !all.isEmpty();
        while (grown) {
            grown = false;
            for (Rule rule : rules.values()) {
                Optional<Criterion> concluded = criterion(rule);
                if (concluded.isPresent() && !all.contains(concluded.get()) && reads(rule, all)) {
                    grown |= all.add(concluded.get());
                }
            }
        }
        return all;
    }

    /** True where a rule reads a criterion, or all criteria of a table of rows. */
    private static boolean reads(Rule rule, Set<Criterion> criteria) {
        for (Clause clause : rule.clauses()) {
            for (Clause.Pattern pattern : clause.patterns()) {
                if (pattern.type() == Met.class || pattern.type() == NotMet.class) {
                    List<Enum<?>> named = pattern.constraints().stream()
                            .filter(Clause.Is.class::isInstance)
                            .flatMap(c -> ((Clause.Is) c).constants().stream())
                            .toList();
                    if (named.isEmpty() || named.stream().anyMatch(criteria::contains)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The rules that conclude a criterion either way. */
    Set<String> concluding(Criterion criterion) {
        return concluding.getOrDefault(criterion, Set.of());
    }
}
