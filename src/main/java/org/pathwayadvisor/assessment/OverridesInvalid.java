package org.pathwayadvisor.assessment;

import java.util.List;
import org.pathwayadvisor.yaml.Problem;

/** A questionnaire overrules what cannot be overruled; the message lists every problem. */
public final class OverridesInvalid extends RuntimeException {
    OverridesInvalid(List<Problem> problems) {
        super(Problem.list(problems));
    }
}
