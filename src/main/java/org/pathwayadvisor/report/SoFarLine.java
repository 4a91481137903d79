package org.pathwayadvisor.report;

import java.util.List;
import org.pathwayadvisor.assessment.Recommendation;
import org.pathwayadvisor.assessment.Standing;
import org.pathwayadvisor.model.Pathway;

/** The answer as far as it goes, in one line: what stands above each question of an interview. */
public final class SoFarLine {
    /** More results than these are counted and not named. */
    private static final int NAMED = 3;

    private SoFarLine() {}

    /**
     * {@code so far: 510(k) clearance or De Novo request, open; 7 questions left}.
     *
     * @param left how many questions are open on the route
     */
    public static String of(Recommendation answer, int left) {
        return "so far: " + answer(answer) + (left == 0 ? "" : "; " + AnswerBlock.count(left, "question") + " left");
    }

    private static String answer(Recommendation answer) {
        List<Pathway> possible = answer.possible();
        if (answer.standing() == Standing.OPEN) {
            return possible.isEmpty()
                    ? "nothing is known yet"
                    : possible.size() > NAMED
                            ? possible.size() + " results are possible, open"
                            : PathwayWords.anyOf(possible) + ", open";
        }
        String pathway = answer.pathway().map(PathwayWords::inline).orElse("");
        return pathway + (answer.standing() == Standing.DECIDED ? ", decided" : ", a working answer");
    }

    /** Several pathways inside a sentence. */
    public static String anyOf(List<Pathway> pathways) {
        return PathwayWords.anyOf(pathways);
    }
}
