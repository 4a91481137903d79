package org.pathwayadvisor.report;

import org.pathwayadvisor.dictionary.AnswerText;
import org.pathwayadvisor.dictionary.Answers;

/** What a questionnaire holds, counted as an assessment counts it. */
public final class CheckLine {
    private CheckLine() {}

    /** {@code 57 answered questions about 1 software function}. */
    public static String of(Answers answers) {
        int questions = AnswerSentence.questions(AnswerText.write(answers).keySet());
        return AnswerBlock.count(questions, "answered question") + " about "
                + AnswerBlock.count(answers.functions().size(), "software function");
    }
}
