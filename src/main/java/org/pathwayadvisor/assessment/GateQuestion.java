package org.pathwayadvisor.assessment;

import java.util.List;

/**
 * An open question that is asked before all others on which its findings hang.
 *
 * @param path     its name, with its entry: {@code clinics: touches}
 * @param choices  of a list: the open choices behind the findings, the weightiest first; else empty
 * @param findings what hangs on it, the weightiest first; each finding hangs on one gate question
 */
public record GateQuestion(
        String path, String question, String why, String who, List<String> choices, List<DataFinding> findings) {
    public GateQuestion {
        choices = List.copyOf(choices);
        findings = List.copyOf(findings);
    }

    /** How many possible stops hang on it. */
    public int stops() {
        return (int) findings.stream().filter(DataFinding::couldStop).count();
    }

    /** How many possible duties hang on it. */
    public int duties() {
        return findings.size() - stops();
    }
}
