package org.pathwayadvisor.audit.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.review.ReviewState;
import org.pathwayadvisor.review.Reviews;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RuleFile;
import org.pathwayadvisor.rulebase.RuleFiles;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.yaml.Problem;

/**
 * The rule files of a folder beside their reviews.
 *
 * @param faults  what is wrong in the file of reviews itself
 * @param states  by rule file, in the order of the topics
 * @param lighter the provisions of which a rule can make an answer lighter
 */
public record ReviewFolder(
        Path folder,
        RuleCatalogue catalogue,
        Reference reference,
        Reviews reviews,
        List<Problem> faults,
        Map<RuleFile, ReviewState> states,
        Set<String> lighter) {

    /** Reads a folder; rules that cannot be read throw {@link RulesInvalid}. */
    public static ReviewFolder of(Path folder) {
        List<Problem> problems = new ArrayList<>();
        List<RuleFile> files = RuleFiles.read(folder, problems);
        RuleCatalogue catalogue = RuleCatalogue.of(files, problems);
        Reference reference = Reference.load(folder, problems);
        if (!problems.isEmpty()) {
            throw new RulesInvalid(problems);
        }
        return of(folder, catalogue, reference);
    }

    /** The same of rules and tables that are read already. */
    public static ReviewFolder of(Path folder, RuleCatalogue catalogue, Reference reference) {
        List<Problem> faults = new ArrayList<>();
        Reviews reviews = Reviews.read(folder, faults);
        Map<RuleFile, ReviewState> states = new LinkedHashMap<>();
        catalogue.rules().stream()
                .map(Rule::file)
                .distinct()
                .sorted(Comparator.comparing(RuleFile::topic).thenComparing(RuleFile::path))
                .forEach(f -> states.put(f, reviews.of(f)));
        Lighter lighter = new Lighter(
                catalogue.rules(), reference.on(reference.knownThrough()).rows());
        Set<String> can = catalogue.rules().stream()
                .filter(lighter::can)
                .map(Rule::provision)
                .collect(Collectors.toCollection(TreeSet::new));
        return new ReviewFolder(folder, catalogue, reference, reviews, List.copyOf(faults), states, can);
    }

    /** The provisions that there are. */
    Set<String> provisions() {
        return catalogue.rules().stream().map(Rule::provision).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many different people must agree with the file; 0 where nothing is demanded. */
    int demanded(RuleFile file) {
        if (!reviews.demand().topics().contains(file.topic().folder())) {
            return 0;
        }
        return reviews.demand().twoWhereLighter() && lighter.contains(file.provision()) ? 2 : 1;
    }
}
