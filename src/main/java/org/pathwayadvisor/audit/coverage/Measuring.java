package org.pathwayadvisor.audit.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.pathwayadvisor.assessment.SittingFacts;
import org.pathwayadvisor.audit.Case;
import org.pathwayadvisor.audit.Cases;
import org.pathwayadvisor.audit.Trial;
import org.pathwayadvisor.model.Listed;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RuleFile;
import org.pathwayadvisor.yaml.Problem;

/** Holds cases and questionnaires against the rules, and keeps which exercised what. */
public final class Measuring {
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Collection<Rule> rules;
    private final Reference reference;
    private final Set<String> questionnaires = new LinkedHashSet<>();
    private int cases;

    /** @param some which rules are looked at */
    public Measuring(RuleCatalogue catalogue, Reference reference, Predicate<Rule> some) {
        this.rules = catalogue.rules();
        this.reference = reference;
        Map<String, List<Rule>> topics = new TreeMap<>();
        rules.stream()
                .filter(some)
                .forEach(r -> topics.computeIfAbsent(r.file().topic().folder(), t -> new ArrayList<>())
                        .add(r));
        topics.values().forEach(t -> t.forEach(r -> tallies.put(r.id(), new Tally(r))));
    }

    /** Runs the cases beside the rules; faults of case files are added to the problems. */
    public Measuring cases(List<Problem> problems) {
        Map<String, List<Rule>> files = new LinkedHashMap<>();
        rules.forEach(r ->
                files.computeIfAbsent(r.file().name(), f -> new ArrayList<>()).add(r));
        // Rules of different files share no tally, so that files can be tried beside each other.
        cases += files.values().parallelStream()
                .filter(own -> own.stream().anyMatch(r -> tallies.containsKey(r.id())))
                .mapToInt(own -> cases(own, problems))
                .sum();
        return this;
    }

    private int cases(List<Rule> own, List<Problem> problems) {
        RuleFile file = own.get(0).file();
        List<Problem> found = new ArrayList<>();
        List<Case> all = Cases.read(file, reference, found).cases();
        if (!found.isEmpty()) {
            synchronized (problems) {
                problems.addAll(found);
            }
        }
        Set<Class<?>> read = Trial.read(own);
        read.add(Listed.class); // of which entries something could be said
        for (Case tried : all) {
            List<Rule> inForce =
                    own.stream().filter(r -> r.inForce(tried.day())).toList();
            List<Object> facts = new ArrayList<>();
            tried.facts().stream().filter(f -> read.contains(f.getClass())).forEach(facts::add);
            facts.addAll(Trial.conclude(inForce, facts));
            Probe probe = new Probe(facts);
            for (Rule rule : inForce) {
                Tally tally = tallies.get(rule.id());
                if (tally != null) {
                    tally.add(probe, tried.name());
                }
            }
        }
        return all.size();
    }

    /**
     * Adds one questionnaire.
     *
     * @param day the day under whose law its sittings were run
     */
    public Measuring questionnaire(String name, List<SittingFacts> sittings, LocalDate day) {
        questionnaires.add(name);
        for (SittingFacts sitting : sittings) {
            Probe probe = new Probe(sitting.facts());
            for (Tally tally : tallies.values()) {
                Rule rule = tally.rule();
                if (rule.file().topic().sitting() == sitting.sitting() && rule.inForce(day)) {
                    tally.addIn(probe, name);
                }
            }
        }
        return this;
    }

    /** What was measured. */
    public Coverage coverage() {
        List<RuleCoverage> all = new ArrayList<>();
        tallies.values().forEach(t -> all.add(t.coverage()));
        return new Coverage(all, cases, List.copyOf(questionnaires));
    }
}
