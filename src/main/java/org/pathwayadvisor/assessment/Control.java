package org.pathwayadvisor.assessment;

import java.util.List;

/**
 * A special control of the deciding device type, in own words. It is never counted as met.
 *
 * @param answers what the questionnaire says about it so far
 * @param open    questions about it that have no answer
 */
public record Control(String text, List<String> answers, List<String> open) {
    public Control {
        answers = List.copyOf(answers);
        open = List.copyOf(open);
    }
}
