package org.pathwayadvisor.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.pathwayadvisor.audit.MutationResult.Equal;
import org.pathwayadvisor.audit.MutationResult.Unnoticed;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RuleFile;
import org.pathwayadvisor.rulebase.RuleFiles;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;

/** Changes rules on purpose, one place at a time, and asks whether a case notices. */
public final class Mutation {
    /** Told after each file: how many of how many are done. */
    public interface Progress {
        void done(int files, int of);
    }

    private final Reference reference;
    private final RuleCatalogue catalogue;
    private final List<Object> rows;

    private Mutation(Reference reference, RuleCatalogue catalogue) {
        this.reference = reference;
        this.catalogue = catalogue;
        this.rows = reference.everyRow();
    }

    /**
     * Changes every chosen rule of a folder in every way.
     *
     * @throws RulesInvalid when rules, tables or cases cannot be read
     */
    public static MutationResult run(Path folder, Predicate<Rule> chosen, Progress progress) {
        List<Problem> problems = new ArrayList<>();
        List<RuleFile> files = RuleFiles.read(folder, problems);
        RuleCatalogue catalogue = RuleCatalogue.of(files, problems);
        Reference reference = Reference.load(folder, problems);
        List<RuleFile> wanted = files.stream()
                .filter(f -> catalogue.rules().stream().anyMatch(r -> r.file().equals(f) && chosen.test(r)))
                .toList();
        Mutation mutation = new Mutation(reference, catalogue);
        AtomicInteger done = new AtomicInteger();
        List<MutationResult> results = wanted.parallelStream()
                .map(file -> {
                    MutationResult result = mutation.file(file, chosen);
                    progress.done(done.incrementAndGet(), wanted.size());
                    return result;
                })
                .toList();
        return MutationResult.of(results);
    }

    private MutationResult file(RuleFile file, Predicate<Rule> chosen) {
        List<Problem> problems = new ArrayList<>();
        CaseFile cases = Cases.read(file, reference, problems);
        if (!problems.isEmpty()) {
            throw new RulesInvalid(problems);
        }
        List<Rule> own = catalogue.rules().stream()
                .filter(r -> r.file().equals(file))
                .sorted(Comparator.comparing(Rule::line))
                .toList();
        Jury jury = new Jury(own, cases.cases());
        List<MutationResult> results = new ArrayList<>();
        Draft draft = new Draft(file, cases.cases(), reference, jury);
        own.stream().filter(chosen).forEach(rule -> results.add(rule(rule, jury, draft)));
        MutationResult all = MutationResult.of(results);
        return new MutationResult(all.rules(), cases.cases().size(), all.noticed(), all.equal(), all.unnoticed());
    }

    private MutationResult rule(Rule rule, Jury jury, Draft draft) {
        List<Mutant> mutants = new ArrayList<>(Mutants.all(rule, rows));
        mutants.addAll(Flips.of(rule, rows));
        mutants.addAll(Shifts.of(rule, reference));
        mutants.addAll(Swaps.of(rule));
        SortedMap<Change, Integer> noticed = new TreeMap<>();
        List<Equal> equal = new ArrayList<>();
        List<Unnoticed> unnoticed = new ArrayList<>();
        for (Mutant m : mutants) {
            Place place = rule.file().at(m.line());
            if (jury.notices(m.rule()).isPresent()) {
                noticed.merge(m.change(), 1, Integer::sum);
            } else if (!m.equal().isEmpty()) {
                equal.add(new Equal(rule.id(), place, m.change(), m.what(), m.equal()));
            } else {
                unnoticed.add(new Unnoticed(rule.id(), place, m.change(), m.what(), m.help(), draft.of(m, rule)));
            }
        }
        return new MutationResult(1, 0, noticed, equal, unnoticed);
    }
}
