package org.pathwayadvisor.audit.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.Topic;

/**
 * What every page of the rules needs to know of all of them.
 *
 * @param toRules the way from the folder of pages to the folder of rules
 */
record Book(Collection<Rule> rules, Reference reference, Links links, String toRules) {
    Map<String, Authority> authorities() {
        return reference.authorities();
    }

    LocalDate knownThrough() {
        return reference.knownThrough();
    }

    /** The provisions of a topic of which a rule began on a day. */
    List<String> began(Topic topic, LocalDate day) {
        return provisions(topic, day, true);
    }

    /** The provisions of a topic of which a rule ended on a day. */
    List<String> ended(Topic topic, LocalDate day) {
        return provisions(topic, day, false);
    }

    private List<String> provisions(Topic topic, LocalDate day, boolean start) {
        return rules.stream()
                .filter(r -> r.file().topic() == topic && (start ? r.effective() : r.until()).equals(day))
                .map(Rule::provision)
                .distinct()
                .toList();
    }
}
