package org.pathwayadvisor.rulebase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/** Runs one sitting under the law of one day. Sessions are kept and moved to the next facts. */
public final class Engine {
    private static final int CAP = 1_000_000;

    /** Sessions that wait for the next facts. */
    private static final int KEPT = 4;

    private final Queue<Live> idle = new ConcurrentLinkedQueue<>();

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
        Map<String, Topic> topics = new HashMap<>();
        rules.files().forEach(file -> topics.put(file.provision(), file.topic()));
        for (KiePackage p : engine.base.getKiePackages()) {
            for (Rule rule : p.getRules()) {
                RuleInfo info = info(rule, topics.get(org.pathwayadvisor.rulebase.Rule.provision(rule.getName())));
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

    /** A session that holds exactly these facts; close it to give it back. */
    public Live live(Collection<?> facts) {
        Live waiting = idle.poll();
        Live live = waiting == null ? new Live(this, base.newKieSession()) : waiting;
        try {
            live.become(facts);
        } catch (RuntimeException e) {
            live.dispose();
            throw e;
        }
        return live;
    }

    void idle(Live live) {
        if (idle.size() < KEPT) {
            idle.add(live);
        } else {
            live.dispose();
        }
    }

    /** What the rules conclude from some facts, apart from any other facts. */
    public Set<Object> conclude(Collection<?> facts) {
        try (Live live = live(facts)) {
            return live.conclusions();
        }
    }

    /** Every firing with its conclusion and all its grounds, apart from any other facts. */
    public List<Firing> firings(Collection<?> facts) {
        try (Live live = live(facts)) {
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

    /** Every rule of the sitting, in force or not. */
    public Collection<RuleInfo> infos() {
        return infos.values();
    }

    /** What a report says of a rule. */
    public RuleInfo info(String rule) {
        return infos.get(rule);
    }

    private static RuleInfo info(Rule rule, Topic topic) {
        return new RuleInfo(
                rule.getName(),
                topic,
                text(rule, "title"),
                text(rule, "authority"),
                text(rule, "certainty"),
                text(rule, "reviewed"),
                text(rule, "severity"),
                text(rule, "gate"),
                text(rule, "rationale"));
    }

    private static String text(Rule rule, String name) {
        Object value = rule.getMetaData().get(name);
        return value == null ? "" : RuleParser.strip(value.toString());
    }
}
