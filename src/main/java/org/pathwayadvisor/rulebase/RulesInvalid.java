package org.pathwayadvisor.rulebase;

import java.util.List;
import org.pathwayadvisor.yaml.Problem;

/** The rules or their tables cannot be used; nothing was compiled. */
public final class RulesInvalid extends RuntimeException {
    private final transient List<Problem> problems;

    public RulesInvalid(List<Problem> problems) {
        super(Problem.list(problems));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
