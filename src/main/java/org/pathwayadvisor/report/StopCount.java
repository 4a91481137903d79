package org.pathwayadvisor.report;

import java.util.List;
import java.util.stream.Stream;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.CareVerdict;
import org.pathwayadvisor.assessment.DataVerdict;

/**
 * How many stops the whole assessment holds: those on the route, on patient data, on evidence and safety.
 *
 * @param certain  on the answers as they are
 * @param possible on open answers
 * @param judged   true where no open answer and no open list could bring another
 */
public record StopCount(int certain, int possible, boolean judged) {
    private static final String STOP = "blocker";
    private static final String ASK = "ask";

    /** Counts them, each finding once. */
    public static StopCount of(Assessment a) {
        int certain = 0;
        int possible = 0;
        for (List<String> finding : findings(a)) {
            certain += finding.get(0).equals(STOP) ? 1 : 0;
            possible += finding.get(0).equals(ASK) && finding.get(1).equals(STOP) ? 1 : 0;
        }
        boolean judged = a.data().verdict() != DataVerdict.CANNOT_JUDGE_YET
                && a.care().verdict() != CareVerdict.CANNOT_JUDGE_YET
                && possible == 0;
        return new StopCount(certain, possible, judged);
    }

    /** Severity, and the severity once certain, of each. */
    private static List<List<String>> findings(Assessment a) {
        return Stream.of(
                        a.findings().stream().map(f -> List.of(f.severity(), f.would())),
                        a.data().findings().stream().map(f -> List.of(f.severity(), f.would())),
                        a.care().findings().stream().map(f -> List.of(f.severity(), f.would())))
                .flatMap(s -> s)
                .toList();
    }

    /** {@code 5 stops, 12 possible}. */
    String words() {
        return AnswerBlock.count(certain, "stop")
                + (possible > 0 ? ", " + possible + " possible" : "")
                + (possible > 0 || judged || certain > 0 ? "" : " known yet");
    }

    /** The same as a sentence. */
    String sentence() {
        if (certain == 0 && judged) {
            return "No stop was found, and no open answer could bring one. That is no certificate.";
        }
        String known =
                certain == 0 ? "No stop is certain" : AnswerBlock.count(certain, "stop") + " on the answers given";
        return known
                + (possible == 0
                        ? judged ? "." : ". Some lists are not said to be complete, so another may come."
                        : "; " + possible + (certain == 0 ? " " : " more ")
                                + (possible == 1 ? "is possible on an open answer." : "are possible on open answers."));
    }
}
