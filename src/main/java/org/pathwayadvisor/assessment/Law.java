package org.pathwayadvisor.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.plan.Planner;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.reference.Tables;
import org.pathwayadvisor.review.Reviews;
import org.pathwayadvisor.rulebase.Determinations;
import org.pathwayadvisor.rulebase.Engine;
import org.pathwayadvisor.rulebase.Hash;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleBase;
import org.pathwayadvisor.rulebase.RuleInfo;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.rulebase.Sitting;
import org.pathwayadvisor.yaml.Problem;

/** The rules and tables of one day. Closing it lets its sessions go; it can still be asked. */
public final class Law implements AutoCloseable {
    private final LocalDate day;
    private final Reference reference;
    private final Tables tables;
    private final Engine decide;
    private final Engine follow;
    private final Engine data;
    private final Engine care;
    private final RuleBase rules;
    private final Map<Engine, Tables> product = new IdentityHashMap<>();
    private final Map<Set<Criterion>, Engine> silenced = new HashMap<>();
    private String hash = "";
    private Planner planner;
    private TypeRanks ranks;
    private final Kept<Answers, DataAssessment> dataSaid = new Kept<>(8);
    private final Kept<Answers, DataAssessor.Outline> dataOutlined = new Kept<>(8);
    private final Kept<CareAssessor.Asked, CareAssessment> careSaid = new Kept<>(8);
    private Optional<Set<String>> reviewed = Optional.empty();

    private Law(RuleBase rules, Reference reference, LocalDate day) {
        this.day = day;
        this.reference = reference;
        this.decide = Engine.on(rules, Sitting.DECIDE, day);
        Tables all = reference.on(day);
        this.tables = decide.oneTraitRulesOut() ? all.oneTraitRulesOut() : all;
        this.follow = Engine.on(rules, Sitting.FOLLOW, day);
        this.data = Engine.on(rules, Sitting.DATA, day);
        this.care = Engine.on(rules, Sitting.CARE, day);
        this.rules = rules;
    }

    /**
     * The law of a day.
     *
     * @throws RulesInvalid when a rule cites what rules/authorities.yaml does not hold
     */
    public static Law on(RuleBase rules, Reference reference, LocalDate day) {
        Law law = new Law(rules, reference, day);
        List<Problem> problems = new ArrayList<>();
        for (Engine engine : List.of(law.decide, law.follow, law.data, law.care)) {
            for (RuleInfo info : engine.infos()) {
                if (!reference.authorities().containsKey(info.authority())) {
                    problems.add(new Problem(
                            rules.place(info.id()),
                            "`" + info.authority() + "` is not in authorities.yaml",
                            Nearest.hint(
                                    info.authority(), reference.authorities().keySet(), "add it there")));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new RulesInvalid(problems);
        }
        return law;
    }

    /** The rules of the first sitting without those that conclude some criteria. */
    synchronized Engine silencing(Set<Criterion> criteria) {
        return criteria.isEmpty()
                ? decide
                : silenced.computeIfAbsent(Set.copyOf(criteria), c -> Engine.silencing(rules, day, c));
    }

    /** What its rules conclude either way. */
    public Determinations determinations() {
        return rules.determinations();
    }

    /** Makes what is wanted only once a route is settled, so that nobody waits for it then. */
    public Law prepare() {
        data.prepare(); // first: judging the data takes longest
        follow.prepare();
        care.prepare();
        hash();
        return this;
    }

    @Override
    public synchronized void close() {
        decide.close();
        follow.close();
        data.close();
        care.close();
        silenced.values().forEach(Engine::close);
    }

    public LocalDate day() {
        return day;
    }

    public Reference reference() {
        return reference;
    }

    public Tables tables() {
        return tables;
    }

    /** The tables for a sitting on the whole product: what its rules read of them, and no device type. */
    synchronized Tables tables(Engine sitting) {
        return product.computeIfAbsent(sitting, s -> tables.only(Set.of()).reading(s::reads));
    }

    public Engine decide() {
        return decide;
    }

    public Engine follow() {
        return follow;
    }

    /** The rules on data: who is bound by HIPAA, what may flow where. */
    public Engine data() {
        return data;
    }

    /** The rules on evidence, safety, deployment and readiness. */
    public Engine care() {
        return care;
    }

    /** The same before other providers and other ways to build the product are looked at. */
    Kept<Answers, DataAssessor.Outline> dataOutlined() {
        return dataOutlined;
    }

    /** What the law on data said of the answers asked about last. */
    Kept<Answers, DataAssessment> dataSaid() {
        return dataSaid;
    }

    /** What the rules on evidence and safety said of what they read last. */
    Kept<CareAssessor.Asked, CareAssessment> careSaid() {
        return careSaid;
    }

    /** Plans by the tables; what it planned last it still knows. */
    synchronized Planner planner() {
        if (planner == null) {
            planner = new Planner(reference.plan().orElseThrow());
        }
        return planner;
    }

    /** Which device type names a result. */
    synchronized TypeRanks ranks() {
        if (ranks == null) {
            ranks = new TypeRanks(tables);
        }
        return ranks;
    }

    /** Hash of rules, tables and authorities. */
    public synchronized String hash() {
        if (hash.isEmpty()) {
            Hash all = new Hash().add(rules.hash());
            reference.read().forEach(table -> all.add(table.name()).add(table.hash()));
            hash = all.hex();
        }
        return hash;
    }

    /** Was the rule, as it stands, reviewed by a named person? The file of reviews is read when this is first asked. */
    public synchronized boolean reviewed(String rule) {
        if (reviewed.isEmpty()) {
            reviewed = Optional.of(Reviews.reviewed(rules.files()));
        }
        return reviewed.get().contains(Rule.provision(rule));
    }

    /** True where every complete product has a result: all families of policy are held on the day. */
    public boolean complete() {
        return reference.held().stream().noneMatch(h -> day.isBefore(h.since()));
    }
}
