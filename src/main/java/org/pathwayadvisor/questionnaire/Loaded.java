package org.pathwayadvisor.questionnaire;

import java.util.List;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.yaml.Problem;

/** What a file says; the answers mean something only where there are no problems. */
public record Loaded(Answers answers, List<Problem> problems) {
    public Loaded {
        problems = List.copyOf(problems);
    }

    /** True where the answers may be used. */
    public boolean valid() {
        return problems.isEmpty();
    }
}
