package org.pathwayadvisor.questionnaire;

import java.util.List;
import org.pathwayadvisor.yaml.Problem;

/** A questionnaire that cannot be assessed; the message lists every problem. */
public final class QuestionnaireInvalid extends RuntimeException {
    private final transient List<Problem> problems;

    public QuestionnaireInvalid(List<Problem> problems) {
        super(Problem.list(problems));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
