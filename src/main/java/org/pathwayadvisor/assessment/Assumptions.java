package org.pathwayadvisor.assessment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.derivation.Derivation;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Assumed;
import org.pathwayadvisor.reference.AssumedAnswers;

/** The answers that working assumptions hold of a function; what somebody answered is never replaced. */
final class Assumptions {
    private static final String OURS = "this project, as a working assumption";

    private final List<AssumedAnswers> table;

    Assumptions(List<AssumedAnswers> table) {
        this.table = table;
    }

    Map<Key, Given> of(String function, Answers answers, Derivation derivation) {
        Map<Key, Given> held = new LinkedHashMap<>();
        for (AssumedAnswers row : table) {
            if (derivation.firings().stream()
                    .anyMatch(f -> f.conclusion().equals(new Assumed(Alone.name(), row.assumption())))) {
                row.answers().forEach((path, word) -> {
                    Key key = new Key(function, path);
                    if (!answers.given().containsKey(key)) {
                        Object value = Dictionary.find(path).choice(word).value();
                        held.put(
                                key, new Given(value, word, true, OURS, Text.meaning(row.assumption()), LocalDate.MIN));
                    }
                });
            }
        }
        return held;
    }
}
