package org.pathwayadvisor.audit;

import java.nio.file.Path;
import java.util.List;
import org.pathwayadvisor.rulebase.RuleFile;

/** The cases beside one rule file; empty where there are none. */
public record CaseFile(RuleFile rules, Path path, List<Case> cases) {
    public CaseFile {
        cases = List.copyOf(cases);
    }

    /** Where the cases of a rule file stand. */
    static Path beside(RuleFile rules) {
        return rules.cases();
    }
}
