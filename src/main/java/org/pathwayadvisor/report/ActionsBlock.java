package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.pathwayadvisor.assessment.DataAssessment;
import org.pathwayadvisor.assessment.DataFinding;
import org.pathwayadvisor.assessment.Gate;
import org.pathwayadvisor.dictionary.Text;

/** Who sees to which stops and duties, and by when. */
final class ActionsBlock {
    private ActionsBlock() {}

    static Block of(DataAssessment data) {
        Map<String, Map<Gate, Set<String>>> byOwner = new TreeMap<>();
        data.findings().stream()
                .filter(ActionsBlock::open)
                .forEach(f -> byOwner.computeIfAbsent(f.owner(), o -> new TreeMap<>())
                        .computeIfAbsent(Gate.of(f.gate()), g -> new LinkedHashSet<>())
                        .add(f.rule()));
        List<Item> items = new ArrayList<>();
        byOwner.forEach((owner, byGate) -> items.add(Item.of(owner, line(byGate))));
        return Block.of("Who sees to what", "stops and duties that nobody says are met", items);
    }

    private static boolean open(DataFinding finding) {
        return finding.stops()
                || finding.severity().equals("required") && !finding.status().equals("met");
    }

    private static String line(Map<Gate, Set<String>> byGate) {
        StringJoiner gates = new StringJoiner("; ", "", ".");
        byGate.forEach((gate, rules) -> {
            StringJoiner named = new StringJoiner(", ", Text.meaning(gate) + " ", "");
            rules.forEach(r -> named.add(Prose.code(r)));
            gates.add(named.toString());
        });
        return gates.toString();
    }
}
