package org.pathwayadvisor.audit.binder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.audit.review.ReviewFolder;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.RuleBase;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.shelf.Shelf;

/**
 * What a binder is made from, read once.
 *
 * @param project the folder that holds README.md, docs and questionnaires, as far as there are any
 * @param version the version of the program
 * @param day     the day under whose law the decisions are made
 */
public record Material(
        Path rules,
        Path project,
        String version,
        LocalDate day,
        RuleBase base,
        RuleCatalogue catalogue,
        Reference reference,
        Law law,
        ReviewFolder reviews,
        List<CheckRun> runs) {
    /**
     * Reads a folder of rules.
     *
     * @param day empty for the day through which the law is known
     * @throws RulesInvalid where rules, tables or reviews cannot be read
     */
    public static Material read(Path rules, Path project, String version, Optional<LocalDate> day) {
        RuleBase base = RuleBase.load(rules, Shelf.EMPTY);
        ReviewFolder reviews = ReviewFolder.of(rules);
        if (!reviews.faults().isEmpty()) {
            throw new RulesInvalid(reviews.faults());
        }
        Reference reference = reviews.reference();
        LocalDate chosen = day.orElse(reference.knownThrough());
        return new Material(
                rules,
                project,
                version,
                chosen,
                base,
                reviews.catalogue(),
                reference,
                Law.on(base, reference, chosen),
                reviews,
                List.of());
    }

    /** The same with what checks found. */
    public Material with(List<CheckRun> found) {
        return new Material(rules, project, version, day, base, catalogue, reference, law, reviews, List.copyOf(found));
    }
}
