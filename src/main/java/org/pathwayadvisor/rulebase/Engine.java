package org.pathwayadvisor.rulebase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/** Runs one sitting under the law of one day. Every run is a session of its own. */
public final class Engine {
    private static final int CAP = 1_000_000;

    private final KieBase base;
    private final Map<String, RuleInfo> infos = new TreeMap<>();
    private final Map<String, Boolean> inForce = new HashMap<>();

    private Engine(KieBase base) {
        this.base = base;
    }

    /** The rules of a sitting that are in force on the day. */
    public static Engine on(RuleBase rules, Sitting sitting, LocalDate day) {
        return of(rules, sitting, day, id -> true);
    }

    /** The same, restricted to some rules: for the cases of one file. */
    public static Engine of(RuleBase rules, Sitting sitting, LocalDate day, Predicate<String> some) {
        Engine engine = new Engine(rules.base(sitting));
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

    /** Concludes; with {@code matches} also what each rule matched. */
    public Run run(Collection<?> facts, boolean matches) {
        KieSession session = base.newKieSession();
        try {
            List<Run.Match> log = new ArrayList<>();
            if (matches) {
                session.addEventListener(new DefaultAgendaEventListener() {
                    @Override
                    public void afterMatchFired(AfterMatchFiredEvent event) {
                        log.add(new Run.Match(
                                event.getMatch().getRule().getName(),
                                List.copyOf(event.getMatch().getObjects())));
                    }
                });
            }
            fire(session, facts);
            Set<Object> conclusions = new HashSet<>();
            for (Object o : session.getObjects()) {
                if (Vocabulary.isConclusion(o.getClass())) {
                    conclusions.add(o);
                }
            }
            return new Run(conclusions, log);
        } finally {
            session.dispose();
        }
    }

    /** Every firing with its conclusion, sorted: read from the engine's own justifications. */
    public List<Firing> firings(Collection<?> facts) {
        KieSession session = base.newKieSession();
        try {
            fire(session, facts);
            return Justifications.read(session);
        } finally {
            session.dispose();
        }
    }

    private void fire(KieSession session, Collection<?> facts) {
        facts.forEach(session::insert);
        AgendaFilter filter = match -> inForce.get(match.getRule().getName());
        if (session.fireAllRules(filter, CAP) >= CAP) {
            throw new IllegalStateException("the rules do not come to an end");
        }
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
