package org.pathwayadvisor.assessment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.model.Trait;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.Sitting;

/** The questions on which a pathway can depend today: read by a rule or a device type, or bound to another answer. */
final class ReadQuestions {
    private static final Set<String> TODAY = read();

    private ReadQuestions() {}

    static Set<String> today() {
        return TODAY;
    }

    private static Set<String> read() {
        List<Object> rows = Products.today().tables().rows();
        Inputs inputs = new Inputs("it");
        for (Rule rule :
                RuleCatalogue.of(Products.advisor().rules().files(), List.of()).rules()) {
            if (rule.file().topic().sitting() == Sitting.DECIDE && rule.inForce(Products.DAY)) {
                inputs.read(rule, rows);
            }
        }
        Set<String> paths = new TreeSet<>();
        for (Variable v : inputs.variables()) {
            paths.add(v.ask().path());
        }
        rows.stream().filter(Trait.class::isInstance).forEach(t -> paths.add(((Trait) t).path()));
        for (Contradictions.Pair pair : Contradictions.all()) {
            for (String path : List.of(pair.pathA(), pair.pathB())) {
                paths.add(org.pathwayadvisor.dictionary.Dictionary.find(path).path());
            }
        }
        return paths;
    }
}
