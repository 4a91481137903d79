package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import org.pathwayadvisor.assessment.Architecture;
import org.pathwayadvisor.assessment.DataAssessment;
import org.pathwayadvisor.assessment.DataFinding;
import org.pathwayadvisor.dictionary.Text;

/** Four ways to bring a model to the data, side by side: what stops each, and what could. */
final class ArchitecturesBlock {
    /** How many rules one line names. */
    private static final int NAMED = 8;

    private ArchitecturesBlock() {}

    static Block of(DataAssessment data) {
        List<Item> items = new ArrayList<>();
        Set<String> stops = shared(data.architectures(), Architecture::stops);
        Set<String> open = shared(data.architectures(), Architecture::open);
        data.architectures().forEach(a -> items.add(item(a, stops, open)));
        if (!stops.isEmpty() || !open.isEmpty()) {
            items.add(Item.of("in all four", line(stops, open)));
        }
        return Block.of(
                "Four ways to build it", "your other answers as they are, agreements of each way as signed", items);
    }

    private static Item item(Architecture a, Set<String> stops, Set<String> open) {
        Set<String> ownStops = rules(a.stops());
        ownStops.removeAll(stops);
        Set<String> ownOpen = rules(a.open());
        ownOpen.removeAll(open);
        return Item.of(Text.meaning(a.way()), Text.meaning(a.verdict()) + ": " + line(ownStops, ownOpen));
    }

    private static String line(Set<String> stops, Set<String> open) {
        StringJoiner line = new StringJoiner("; ", "", ".").setEmptyValue("nothing of its own.");
        if (!stops.isEmpty()) {
            line.add(names("stopped by ", stops));
        }
        if (!open.isEmpty()) {
            line.add(names("could be stopped by ", open));
        }
        return line.toString();
    }

    private static String names(String before, Set<String> rules) {
        StringJoiner names = new StringJoiner(", ", before, "");
        rules.stream().limit(NAMED).forEach(r -> names.add(Prose.code(r)));
        int more = rules.size() - NAMED;
        return names + (more > 0 ? " and " + more + " more" : "");
    }

    private static Set<String> shared(List<Architecture> all, Function<Architecture, List<DataFinding>> which) {
        Set<String> shared = new LinkedHashSet<>();
        if (!all.isEmpty()) {
            shared.addAll(rules(which.apply(all.get(0))));
            all.forEach(a -> shared.retainAll(rules(which.apply(a))));
        }
        return shared;
    }

    private static Set<String> rules(List<DataFinding> findings) {
        Set<String> rules = new LinkedHashSet<>();
        findings.forEach(f -> rules.add(f.rule()));
        return rules;
    }
}
