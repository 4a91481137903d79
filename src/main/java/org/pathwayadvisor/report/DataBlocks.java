package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.DataAssessment;
import org.pathwayadvisor.assessment.DataFinding;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;

/** The section on patient data: the verdict, stops and duties, around the blocks on architecture and on what is open. */
final class DataBlocks {
    /** How many names one line holds. */
    private static final int NAMED = 4;

    private DataBlocks() {}

    /** What the one screen says of it. */
    static Block screen(Assessment a) {
        DataAssessment data = a.data();
        List<Item> items = new ArrayList<>(List.of(Item.of(verdict(data))));
        merged(data, DataBlocks::stop).forEach(list -> items.add(finding(list)));
        return Block.firm("Patient data", "HIPAA and its neighbours; `assess --section data` shows all", 1, items);
    }

    /** The section alone. */
    static List<Block> section(Assessment a) {
        DataAssessment data = a.data();
        List<Block> blocks = new ArrayList<>(List.of(
                Block.inline("Data", List.of(Item.of(verdict(data)))),
                Block.of("Stops", "", items(data, DataBlocks::stop)),
                ArchitectureBlocks.roles(data),
                ArchitectureBlocks.chain(data),
                ArchitectureBlocks.clauses(data),
                ArchitectureBlocks.flows(data),
                Block.of("Must do", "", items(data, f -> f.severity().equals("required"))),
                ActionsBlock.of(data),
                ModelProvidersBlock.of(data),
                ArchitecturesBlock.of(data),
                GateQuestionsBlock.of(data),
                Block.of("Should do", "", items(data, f -> f.severity().equals("advisory"))),
                Block.of("Notes", "", items(data, f -> f.severity().equals("info")))));
        blocks.removeIf(Block::empty);
        return blocks;
    }

    /** The stops alone. */
    static Block stops(Assessment a) {
        return Block.of("Stops on patient data", "", items(a.data(), DataBlocks::stop));
    }

    static String verdict(DataAssessment data) {
        String word = Text.meaning(data.verdict());
        return switch (data.verdict()) {
            case STOPPED ->
                word + ": "
                        + AnswerBlock.count(
                                (int) data.findings().stream()
                                        .filter(DataBlocks::stop)
                                        .count(),
                                "stop")
                        + ". What each names may not go on as answered.";
            case CANNOT_JUDGE_YET -> word + ": " + missing(data) + ".";
            case NO_STOP_FOUND -> word + ": no open answer could bring one. That is no certificate.";
        };
    }

    private static String missing(DataAssessment data) {
        StringJoiner parts = new StringJoiner("; ");
        long could = data.findings().stream().filter(DataFinding::couldStop).count();
        if (could > 0) {
            int gates = (int) data.gates().stream().filter(g -> g.stops() > 0).count();
            parts.add(AnswerBlock.count((int) could, "possible stop") + " behind "
                    + AnswerBlock.count(gates, "open question"));
        }
        if (!data.openLists().isEmpty()) {
            StringJoiner lists = new StringJoiner(", ");
            data.openLists().forEach(l -> lists.add(Prose.code(l)));
            parts.add("not said to be complete: " + lists);
        }
        return parts.toString();
    }

    private static List<Item> items(DataAssessment data, Predicate<DataFinding> which) {
        return merged(data, which).stream().map(DataBlocks::finding).toList();
    }

    private static Item finding(List<DataFinding> list) {
        DataFinding first = list.get(0);
        String status = first.status().isEmpty() ? "" : " [" + first.status() + "]";
        String lift = first.lift().isEmpty() ? "" : "Lifted by: " + RestsOnBlock.sentence(Prose.clean(first.lift()));
        return Item.of(Prose.code(first.rule()), Prose.clean(first.title()) + about(list) + status + when(first) + ".")
                .with(Source.shown(first.citation(), first.kind()), lift);
    }

    /** By when it must be settled, and of a stop or a duty who sees to it. */
    private static String when(DataFinding finding) {
        String owner = finding.owner().substring(0, 1).toUpperCase(Locale.ROOT)
                + finding.owner().substring(1);
        return List.of("blocker", "required").contains(finding.severity())
                ? ". " + owner + ", " + finding.deadline()
                : ", " + finding.deadline();
    }

    private static String about(List<DataFinding> list) {
        StringJoiner about = new StringJoiner(", ", " (", ")").setEmptyValue("");
        list.stream()
                .filter(f -> !f.subject().equals(Key.PRODUCT))
                .limit(NAMED)
                .forEach(f -> about.add(Prose.name(f.subject())));
        return about.toString();
    }

    private static List<List<DataFinding>> merged(DataAssessment data, Predicate<DataFinding> which) {
        Map<String, List<DataFinding>> byRule = new LinkedHashMap<>();
        data.findings().stream()
                .filter(which)
                .forEach(f -> byRule.computeIfAbsent(f.rule() + f.severity(), r -> new ArrayList<>())
                        .add(f));
        return List.copyOf(byRule.values());
    }

    private static boolean stop(DataFinding finding) {
        return finding.stops();
    }
}
