package org.pathwayadvisor.rulebase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/** Runs one sitting under the law of one day. Every run is a session of its own. */
public final class Engine {
    private static final int CAP = 1_000_000;

    private final KieBase base;
    private final Map<String, RuleInfo> infos = new TreeMap<>();
    private final Map<String, Boolean> inForce = new HashMap<>();

    private final Map<String, List<Universal>> universals;

    private Engine(KieBase base, Map<String, List<Universal>> universals) {
        this.base = base;
        this.universals = universals;
    }

    /** The rules of a sitting that are in force on the day. */
    public static Engine on(RuleBase rules, Sitting sitting, LocalDate day) {
        return of(rules, sitting, day, id -> true);
    }

    /** The same, restricted to some rules: for the cases of one file. */
    public static Engine of(RuleBase rules, Sitting sitting, LocalDate day, Predicate<String> some) {
        Engine engine = new Engine(rules.base(sitting), rules.universals());
        for (KiePackage p : engine.base.getKiePackages()) {
            for (Rule rule : p.getRules()) {
                RuleInfo info = info(rule);
                engine.infos.put(rule.getName(), info);
                String effective = text(rule, "effective");
                String until = text(rule, "until");
                boolean holds = !day.isBefore(LocalDate.parse(effective))
                        && (until.isEmpty() || day.isBefore(LocalDate.parse(until)));
                engine.inForce.put(rule.getName(), holds && some.test(rule.getName()));
            }
        }
        return engine;
    }

    /** A session to which facts are added and from which they are taken. */
    public Live live() {
        return new Live(this, base.newKieSession());
    }

    /** What the rules conclude from some facts, in a session of its own. */
    public Set<Object> conclude(Collection<?> facts) {
        try (Live live = live()) {
            live.add(facts);
            return live.conclusions();
        }
    }

    /** Every firing with its conclusion and all its grounds, in a session of its own. */
    public List<Firing> firings(Collection<?> facts) {
        try (Live live = live()) {
            live.add(facts);
            return live.firings();
        }
    }

    void fire(KieSession session) {
        AgendaFilter filter = match -> inForce.get(match.getRule().getName());
        if (session.fireAllRules(filter, CAP) >= CAP) {
            throw new IllegalStateException("the rules do not come to an end");
        }
    }

    List<Universal> universals(String rule) {
        return universals.getOrDefault(rule, List.of());
    }

    /** What a report says of a rule. */
    public RuleInfo info(String rule) {
        return infos.get(rule);
    }

    private static RuleInfo info(Rule rule) {
        return new RuleInfo(
                rule.getName(),
                text(rule, "title"),
                text(rule, "authority"),
                text(rule, "certainty"),
                text(rule, "severity"),
                text(rule, "gate"),
                text(rule, "rationale"));
    }

    private static String text(Rule rule, String name) {
        Object value = rule.getMetaData().get(name);
        return value == null ? "" : RuleParser.strip(value.toString());
    }
}
