package org.pathwayadvisor.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.rulebase.RuleFile;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.yaml.Problem;
import org.pathwayadvisor.yaml.YamlReader;

/** The reviews on record for a folder of rules. */
public record Reviews(Demand demand, List<Review> all) {
    /** The file, beside the topics. */
    public static final String FILE = "reviews.yaml";

    private static final Reviews NONE = new Reviews(Demand.NONE, List.of());

    public Reviews {
        all = List.copyOf(all);
    }

    /** Reads the file of a folder of rules; a folder without one has no reviews. */
    public static Reviews read(Path rules, List<Problem> problems) {
        Path file = rules.resolve(FILE);
        return Files.exists(file)
                ? YamlReader.read(file, problems)
                        .map(root -> new ReviewReader(problems).read(root))
                        .orElse(NONE)
                : NONE;
    }

    /** Reads a text that is not in its file yet. */
    public static Reviews parse(String text, List<Problem> problems) {
        return YamlReader.parse(text, FILE, problems)
                .map(root -> new ReviewReader(problems).read(root))
                .orElse(NONE);
    }

    /**
     * The provisions that are reviewed as they stand. Only the cases of provisions with a review are read.
     *
     * @throws RulesInvalid when the file of reviews has a fault
     */
    public static Set<String> reviewed(List<RuleFile> files) {
        if (files.isEmpty()) {
            return Set.of();
        }
        List<Problem> problems = new ArrayList<>();
        Reviews reviews = read(files.get(0).rules(), problems);
        if (!problems.isEmpty()) {
            throw new RulesInvalid(problems);
        }
        Set<String> named = new TreeSet<>();
        reviews.all.forEach(r -> named.add(r.rule()));
        Set<String> reviewed = new TreeSet<>();
        for (RuleFile file : files) {
            if (named.contains(file.provision()) && reviews.of(file).reviewed()) {
                reviewed.add(file.provision());
            }
        }
        return Set.copyOf(reviewed);
    }

    /** What the reviews of a provision are worth for its file as it stands; of each person the last word counts. */
    public ReviewState of(RuleFile file) {
        List<Review> own =
                all.stream().filter(r -> r.rule().equals(file.provision())).toList();
        if (own.isEmpty()) {
            return new ReviewState(List.of(), List.of(), List.of());
        }
        String hash = ReviewHash.of(file);
        Map<String, Review> last = new LinkedHashMap<>();
        List<Review> changed = new ArrayList<>();
        for (Review review : own) {
            if (review.hash().equals(hash)) {
                last.remove(review.person());
                last.put(review.person(), review);
            } else {
                changed.add(review);
            }
        }
        return new ReviewState(
                last.values().stream().filter(r -> r.verdict().agrees()).toList(),
                last.values().stream().filter(r -> !r.verdict().agrees()).toList(),
                changed);
    }
}
