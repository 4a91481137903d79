package org.pathwayadvisor.audit.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.review.ReviewState;
import org.pathwayadvisor.review.Reviews;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RuleFile;
import org.pathwayadvisor.rulebase.RuleFiles;
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
        Reviews reviews,
        List<Problem> faults,
        Map<RuleFile, ReviewState> states,
        Map<String, Integer> rules,
        Set<String> lighter) {

    /** Reads a folder; rules that cannot be read throw {@link org.pathwayadvisor.rulebase.RulesInvalid}. */
    public static ReviewFolder of(Path folder) {
        List<Problem> problems = new ArrayList<>();
        List<RuleFile> files = RuleFiles.read(folder, problems);
        RuleCatalogue catalogue = RuleCatalogue.of(files, problems);
        Reference reference = Reference.load(folder, problems);
        List<Problem> faults = new ArrayList<>();
        Reviews reviews = Reviews.read(folder, faults);
        Map<RuleFile, ReviewState> states = new LinkedHashMap<>();
        files.forEach(f -> states.put(f, reviews.of(f)));
        Lighter lighter = new Lighter(
                catalogue.rules(), reference.on(reference.knownThrough()).rows());
        Map<String, Integer> rules = new LinkedHashMap<>();
        Set<String> can = new TreeSet<>();
        for (Rule rule : catalogue.rules()) {
            rules.merge(rule.provision(), 1, Integer::sum);
            if (lighter.can(rule)) {
                can.add(rule.provision());
            }
        }
        return new ReviewFolder(folder, reviews, List.copyOf(faults), states, rules, can);
    }

    /** How many rules a file holds. */
    int rules(RuleFile file) {
        return rules.getOrDefault(file.provision(), 0);
    }

    /** How many different people must agree with the file; 0 where nothing is demanded. */
    int demanded(RuleFile file) {
        if (!reviews.demand().topics().contains(file.topic().folder())) {
            return 0;
        }
        return reviews.demand().twoWhereLighter() && lighter.contains(file.provision()) ? 2 : 1;
    }
}
