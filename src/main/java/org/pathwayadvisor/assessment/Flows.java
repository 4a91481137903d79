package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.model.Section.Scope;

/** Whether data may flow to each service, and into each channel and set of data. */
final class Flows {
    private Flows() {}

    /**
     * In the order of the file.
     *
     * @param findings the earliest deadline first among equals
     * @param gates    the questions to answer first
     */
    static List<Flow> of(List<DataFinding> findings, List<GateQuestion> gates, Answers answers) {
        List<Flow> flows = new ArrayList<>();
        for (Scope scope : DataAssessor.LISTS) {
            for (String name : answers.names(scope)) {
                List<DataFinding> about = findings.stream()
                        .filter(f -> f.subject().equals(name))
                        .sorted(Comparator.comparing(Flows::weight))
                        .toList();
                Flow.State state = state(about);
                flows.add(new Flow(
                        name,
                        scope.noun(),
                        state,
                        about.stream().map(DataFinding::rule).distinct().toList(),
                        needs(state, about, gates)));
            }
        }
        return flows;
    }

    /** Stops, what could be one, duties that nobody says are met, other duties, what could be one, the rest. */
    private static int weight(DataFinding finding) {
        return switch (finding.severity()) {
            case "blocker" -> 0;
            case "ask" -> finding.couldStop() ? 1 : 4;
            case "required" -> unmet(finding) ? 2 : 3;
            case "advisory" -> 5;
            default -> 6;
        };
    }

    private static Flow.State state(List<DataFinding> about) {
        if (about.stream().anyMatch(DataFinding::stops)) {
            return Flow.State.FORBIDDEN;
        }
        if (about.stream().anyMatch(DataFinding::couldStop)) {
            return Flow.State.NOT_KNOWN;
        }
        return about.stream().anyMatch(Flows::unmet) ? Flow.State.ALLOWED_IF : Flow.State.ALLOWED;
    }

    private static List<String> needs(Flow.State state, List<DataFinding> about, List<GateQuestion> gates) {
        return switch (state) {
            case FORBIDDEN ->
                about.stream()
                        .filter(DataFinding::stops)
                        .map(DataFinding::lift)
                        .distinct()
                        .toList();
            case NOT_KNOWN ->
                gates.stream()
                        .filter(g -> g.findings().stream().anyMatch(f -> f.couldStop() && about.contains(f)))
                        .map(GateQuestion::path)
                        .toList();
            case ALLOWED_IF ->
                about.stream()
                        .filter(Flows::unmet)
                        .map(DataFinding::title)
                        .distinct()
                        .toList();
            case ALLOWED -> List.of();
        };
    }

    private static boolean unmet(DataFinding finding) {
        return finding.severity().equals("required") && !finding.status().equals("met");
    }
}
