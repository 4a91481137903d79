package org.pathwayadvisor.assessment;

import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.model.Finding;
import org.pathwayadvisor.model.LawApplies;
import org.pathwayadvisor.reference.StateLawInfo;
import org.pathwayadvisor.rulebase.RuleInfo;
import org.pathwayadvisor.rulebase.Topic;

/** What is reported of a conclusion of the data sitting: by its rule, or by the row of the register of state laws. */
record DataProvision(
        String id,
        String subject,
        String severity,
        String gate,
        String title,
        String lift,
        String metBy,
        String authority,
        String certainty,
        String owner,
        String under)
        implements Provision {

    /** Empty for a conclusion that is not reported but read by other rules. */
    static Optional<DataProvision> of(Object conclusion, Law law) {
        if (conclusion instanceof Finding f) {
            RuleInfo r = law.data().info(f.id());
            return Optional.of(new DataProvision(
                    f.id(),
                    f.subject(),
                    r.severity(),
                    r.gate(),
                    r.title(),
                    r.lift(),
                    r.metBy(),
                    r.authority(),
                    r.certainty(),
                    Owners.of(r.metBy(), law.data().reads(f.id()), r.topic()),
                    r.under()));
        }
        if (conclusion instanceof LawApplies l) {
            StateLawInfo row = law.reference().stateLaws().get(l.law());
            return Optional.of(new DataProvision(
                    row.id(),
                    l.subject(),
                    row.severity(law.day()),
                    row.gate(),
                    row.title(law.day()),
                    row.lift(),
                    row.metBy(),
                    row.authority(),
                    row.certainty(),
                    Owners.of(row.metBy(), read(row), Topic.STATE_LAW),
                    ""));
        }
        return Optional.empty();
    }

    private static List<Ask> read(StateLawInfo row) {
        return row.needs().stream()
                .map(n -> Dictionary.find(n.trait().path()))
                .distinct()
                .toList();
    }
}
