package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.pathwayadvisor.assessment.AgreementLink;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.DataAssessment;
import org.pathwayadvisor.assessment.DataFinding;
import org.pathwayadvisor.assessment.Flow;
import org.pathwayadvisor.assessment.OpenQuestion;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;

/** The data architecture: the verdict, roles, flows, stops, duties and what is unanswered. */
final class DataBlocks {
    /** How many names one line holds. */
    private static final int NAMED = 4;

    /** How many open lines of one kind are printed. */
    private static final int MOST = 12;

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
                roles(data),
                chain(data),
                clauses(data),
                flows(data),
                Block.of("Must do", "", items(data, f -> f.severity().equals("required"))),
                ModelProvidersBlock.of(data),
                ArchitecturesBlock.of(data),
                unanswered(data),
                open(data, "Could be a stop", "blocker"),
                open(data, "Could be a duty", "required"),
                Block.of("Should do", "", items(data, f -> f.severity().equals("advisory"))),
                Block.of("Notes", "", items(data, f -> f.severity().equals("info")))));
        blocks.removeIf(Block::empty);
        return blocks;
    }

    /** What hangs on open answers, in short: the answers themselves stand among the unanswered. */
    private static Block open(DataAssessment data, String title, String would) {
        List<List<DataFinding>> all = merged(data, f -> asked(f) && f.would().equals(would));
        List<Item> items = new ArrayList<>();
        for (List<DataFinding> list : all.subList(0, Math.min(MOST, all.size()))) {
            DataFinding first = list.get(0);
            items.add(Item.of(Prose.code(first.rule()), Prose.clean(first.title()) + about(list) + ".")
                    .with(Source.shown(first.citation(), first.kind())));
        }
        if (all.size() > MOST) {
            items.add(
                    Item.of("and " + (all.size() - MOST) + " more; " + Prose.code("--format json") + " has them all."));
        }
        return Block.of(title, "on the answers above", items);
    }

    private static String verdict(DataAssessment data) {
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
        long could = data.findings().stream()
                .filter(f -> asked(f) && f.would().equals("blocker"))
                .count();
        if (could > 0) {
            parts.add(AnswerBlock.count((int) could, "possible stop") + " on open answers");
        }
        if (!data.openLists().isEmpty()) {
            StringJoiner lists = new StringJoiner(", ");
            data.openLists().forEach(l -> lists.add(Prose.code(l)));
            parts.add("not said to be complete: " + lists);
        }
        return parts.toString();
    }

    private static Block roles(DataAssessment data) {
        List<Item> items = new ArrayList<>();
        data.roles()
                .forEach(r -> items.add(Item.of(
                        Prose.name(r.channel()),
                        r.role().isEmpty()
                                ? "not known yet"
                                        + (r.possible().isEmpty() ? "" : ": " + String.join(", or ", r.possible()))
                                : r.role())));
        return Block.of("Your role in each channel", "", items);
    }

    /** The chain of agreements as a small drawing: customers on the left, services on the right. */
    private static Block chain(DataAssessment data) {
        List<Item> items = new ArrayList<>();
        for (AgreementLink link : data.chain()) {
            String mark = link.agreement().isEmpty() ? "?" : Prose.verbatim(link.agreement());
            items.add(Item.of(
                    link.from().isEmpty()
                            ? "     you --(" + mark + ")--> " + Prose.name(link.to())
                            : Prose.name(link.from()) + " --(" + mark + ")--> you"));
        }
        return Block.of("Agreements on patient data", "signed? yes, no, or ? where nobody has said", items);
    }

    /** What each agreement should hold and nobody has confirmed; agreements that lack the same stand together. */
    private static Block clauses(DataAssessment data) {
        Map<List<String>, StringJoiner> same = new LinkedHashMap<>();
        for (AgreementLink link : data.chain()) {
            if (!link.askFor().isEmpty()) {
                same.computeIfAbsent(link.askFor(), a -> new StringJoiner(", "))
                        .add(Prose.name(link.from().isEmpty() ? link.to() : link.from()));
            }
        }
        List<Item> items = new ArrayList<>();
        same.forEach((clauses, with) ->
                items.add(Item.of(with.toString(), Prose.clean(String.join("; ", clauses)) + ".")));
        return Block.of("Clauses to ask for", "nobody has confirmed that the agreement holds them", items);
    }

    private static Block flows(DataAssessment data) {
        List<Item> items = new ArrayList<>();
        for (Flow flow : data.flows()) {
            StringJoiner rules = new StringJoiner(", ", " (", ")").setEmptyValue("");
            flow.because().stream().limit(NAMED).forEach(r -> rules.add(Prose.code(r)));
            items.add(Item.of(Prose.name(flow.subject()), words(flow.state()) + rules));
        }
        return Block.of("Patient data by channel, service and set", "", items);
    }

    private static String words(Flow.State state) {
        return switch (state) {
            case ALLOWED -> "no stop known";
            case ALLOWED_IF -> "allowed if the duties are met";
            case NOT_KNOWN -> "not known yet";
            case FORBIDDEN -> "forbidden";
        };
    }

    private static Block unanswered(DataAssessment data) {
        List<Item> items = new ArrayList<>();
        for (OpenQuestion q :
                data.unanswered().subList(0, Math.min(MOST, data.unanswered().size()))) {
            long stops = data.findings().stream()
                    .filter(f -> f.would().equals("blocker") && f.hangsOn().contains(q.path()))
                    .count();
            String behind = stops == 0 ? "" : " " + AnswerBlock.count((int) stops, "possible stop") + ".";
            items.add(Item.of(Prose.code(q.path()), Prose.clean(q.question()) + behind));
        }
        if (data.unanswered().size() > MOST) {
            items.add(Item.of("and " + (data.unanswered().size() - MOST) + " more; " + Prose.code("--format json")
                    + " has them all."));
        }
        return Block.of("Unanswered", "the answers on which most hangs come first", items);
    }

    private static List<Item> items(DataAssessment data, Predicate<DataFinding> which) {
        return merged(data, which).stream().map(DataBlocks::finding).toList();
    }

    private static Item finding(List<DataFinding> list) {
        DataFinding first = list.get(0);
        String owner = first.owner().isEmpty() ? "" : ", " + first.owner();
        String status = first.status().isEmpty() ? "" : " [" + first.status() + owner + "]";
        String lift = first.lift().isEmpty() ? "" : "Lifted by: " + RestsOnBlock.sentence(Prose.clean(first.lift()));
        StringJoiner open = new StringJoiner(", ", "Answer ", ".").setEmptyValue("");
        list.stream().flatMap(f -> f.hangsOn().stream()).distinct().limit(NAMED).forEach(p -> open.add(Prose.code(p)));
        return Item.of(
                        Prose.code(first.rule()),
                        Prose.clean(first.title()) + about(list) + status + ", " + Text.meaning(Gate.of(first.gate()))
                                + ".")
                .with(Source.shown(first.citation(), first.kind()), lift, open.toString());
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
        return finding.severity().equals("blocker");
    }

    private static boolean asked(DataFinding finding) {
        return finding.severity().equals("ask");
    }
}
