package org.pathwayadvisor.questionnaire;

import java.util.List;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.yaml.Problem;

/** A changed text and what it says; where there are problems, the text and the answers are those from before. */
public record Edited(String text, Answers answers, List<Problem> problems) {
    public Edited {
        problems = List.copyOf(problems);
    }

    public boolean valid() {
        return problems.isEmpty();
    }
}
