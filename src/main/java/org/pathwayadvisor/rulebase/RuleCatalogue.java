package org.pathwayadvisor.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pathwayadvisor.shelf.Shelf;
import org.pathwayadvisor.yaml.Problem;

/** All rules as their files say them, checked: nothing outside the safe subset, no id twice. */
public final class RuleCatalogue {
    private final Map<String, Rule> rules;

    private RuleCatalogue(Map<String, Rule> rules) {
        this.rules = Collections.unmodifiableMap(rules);
    }

    /** Parses the files; throws {@link RulesInvalid} with every problem at once. */
    public static RuleCatalogue of(List<RuleFile> files, List<Problem> problems) {
        return of(files, problems, Shelf.EMPTY);
    }

    /** The same; files that the shelf holds as they are were parsed and checked before. */
    static RuleCatalogue of(List<RuleFile> files, List<Problem> problems, Shelf shelf) {
        List<Problem> all = new ArrayList<>(problems);
        Map<String, Rule> rules = new TreeMap<>();
        for (RuleFile file : files) {
            Optional<Shelf.Known> known = shelf.find(file.name(), file.bytes());
            known.ifPresent(k -> file.hashed(k.hash()));
            for (Rule rule : known.isEmpty()
                    ? RuleParser.parse(file, all)
                    : RuleForm.read(known.get().form(), file)) {
                Rule first = rules.putIfAbsent(rule.id(), rule);
                if (first != null) {
                    all.add(new Problem(
                            file.at(rule.line()),
                            "`" + rule.id() + "` stands twice, first in "
                                    + first.file().at(first.line()),
                            "give one of them another id: two rules of one name would merge and one be lost"));
                }
            }
        }
        if (!all.isEmpty()) {
            throw new RulesInvalid(all);
        }
        return new RuleCatalogue(rules);
    }

    public Collection<Rule> rules() {
        return rules.values();
    }

    /** The rule, or null. */
    public Rule find(String id) {
        return rules.get(id);
    }

    /** The rules of one provision: the rule and, where it has one, its negation. */
    public List<Rule> provision(String id) {
        return rules.values().stream().filter(r -> r.provision().equals(id)).toList();
    }
}
