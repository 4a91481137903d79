package org.pathwayadvisor.assessment.care;

import java.util.List;
import org.pathwayadvisor.model.ReadinessItem;

/**
 * One item of the checklist.
 *
 * @param says the results of the rules that settle it; empty where nothing does
 * @param rules the ids of those rules
 * @param ask  the open questions that would show it, by path
 */
public record ReadinessLine(
        ReadinessItem item, ReadinessState state, List<String> says, List<String> rules, List<String> ask) {
    public ReadinessLine {
        says = List.copyOf(says);
        rules = List.copyOf(rules);
        ask = List.copyOf(ask);
    }
}
