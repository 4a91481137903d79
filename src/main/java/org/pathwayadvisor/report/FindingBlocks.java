package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.FindingLine;
import org.pathwayadvisor.assessment.Gate;
import org.pathwayadvisor.rulebase.Topic;

/**
 * What follows from the settled routes: stops first, then what must be done before a submission, then the rest by its
 * gate and weight; the same finding on several functions once.
 */
final class FindingBlocks {
    /** How many open questions one line names. */
    private static final int NAMED = 4;

    private FindingBlocks() {}

    /** Stops, and what could be one: they stand before everything else. */
    static Block stops(Assessment assessment) {
        List<Item> items = new ArrayList<>();
        for (List<FindingLine> list : merged(assessment, FindingBlocks::stop)) {
            FindingLine first = list.get(0);
            items.add(Item.of(
                            open(first) ? words(Severity.ASK) : "now",
                            Prose.clean(first.title()) + subjects(assessment, list) + hangsOn(list) + ".")
                    .with(aside(first)));
        }
        return Block.firm("Stop", 3, items);
    }

    /** What to do next: no mere notes, and nothing that another block of the screen says. */
    static Block steps(Assessment assessment) {
        Predicate<FindingLine> next =
                f -> Severity.of(f.would()) != Severity.INFO && !applies(f) && !stop(f) && !ambiguous(f);
        List<Item> items = items(assessment, next.and(f -> !open(f)));
        items.addAll(hanging(merged(assessment, next.and(FindingBlocks::open))));
        return Block.firm("Next steps", 2, items);
    }

    /** One line for all that hangs on the route or on open answers; each of them stands among all findings. */
    private static List<Item> hanging(List<List<FindingLine>> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        Set<String> paths = new TreeSet<>();
        open.forEach(list -> list.forEach(f -> paths.addAll(f.hangsOn())));
        String what = open.size() == 1
                ? "One more duty or program hangs on "
                : open.size() + " more duties and programs hang on ";
        boolean route = open.stream().anyMatch(list -> list.get(0).hangsOn().isEmpty());
        StringJoiner names = new StringJoiner(", ");
        paths.stream().limit(NAMED).forEach(path -> names.add(Prose.code(path)));
        if (paths.size() > NAMED) {
            names.add("and " + (paths.size() - NAMED) + " more answers");
        }
        String behind = (route ? "the route" : "") + (route && !paths.isEmpty() ? " and " : "") + names;
        return List.of(Item.of(words(Severity.ASK), what + behind + "."));
    }

    /** Both readings where FDA's own text is known to have two; {@code all} with mere notes. */
    static Block ambiguities(Assessment assessment, boolean all) {
        List<Item> items = new ArrayList<>();
        merged(assessment, f -> ambiguous(f) && !ask(f) && (all || Severity.of(f.would()) != Severity.INFO))
                .forEach(list -> items.add(
                        Item.of(RestsOnBlock.sentence(Prose.clean(list.get(0).title())))
                                .with(aside(list.get(0)), taken(list.get(0)))));
        return Block.firm(
                "FDA's own text can be read in two ways", "ask FDA, or counsel, which one it takes", 1, items);
    }

    /** The reading that the answer takes. */
    private static String taken(FindingLine finding) {
        return finding.reading().isEmpty() ? "" : "Our reading: " + Prose.clean(finding.reading());
    }

    /** What still applies where FDA asks for no review. */
    static Block stillApplies(Assessment assessment) {
        List<List<FindingLine>> found = merged(assessment, FindingBlocks::applies).stream()
                .sorted(Comparator.comparing(list -> open(list.get(0))))
                .toList();
        List<String> sources =
                found.stream().map(list -> aside(list.get(0))).distinct().toList();
        boolean some = found.stream().allMatch(list -> open(list.get(0)));
        List<Item> items = new ArrayList<>();
        for (List<FindingLine> list : found) {
            String mark = !some && open(list.get(0)) ? "Not known yet: " : "";
            Item item =
                    Item.of(mark + RestsOnBlock.sentence(Prose.clean(list.get(0).title())));
            items.add(sources.size() > 1 ? item.with(aside(list.get(0))) : item);
        }
        StringJoiner intro = new StringJoiner(" · ");
        if (some) {
            intro.add("for some of the possible results");
        }
        if (sources.size() == 1) {
            intro.add(sources.get(0));
        }
        return Block.firm("Still applies, whatever FDA asks", intro.toString(), 1, items);
    }

    /** All findings, with their severity and rule. */
    static Block all(Assessment assessment) {
        List<Item> items = new ArrayList<>();
        for (List<FindingLine> list : merged(assessment, f -> true)) {
            FindingLine first = list.get(0);
            items.add(item(assessment, list)
                    .with(
                            aside(first),
                            words(Severity.of(first.severity())) + ", rule " + Prose.code(first.rule()) + read(first)
                                    + "."));
        }
        return Block.of("All findings", "", items);
    }

    static boolean program(FindingLine finding) {
        return finding.topic() == Topic.PROGRAMS;
    }

    static boolean obligation(FindingLine finding) {
        return finding.topic() == Topic.OBLIGATIONS || applies(finding);
    }

    /** How the law was read; our own policy was not read anywhere. */
    private static String read(FindingLine finding) {
        boolean ours = finding.kind().equals("project policy");
        return ours ? "" : ", " + words(Reading.of(finding.certainty()));
    }

    private static boolean stop(FindingLine finding) {
        return Severity.of(finding.would()) == Severity.BLOCKER;
    }

    private static boolean open(FindingLine finding) {
        return Severity.of(finding.severity()) == Severity.ASK;
    }

    private static boolean applies(FindingLine finding) {
        return finding.topic() == Topic.STILL_APPLIES;
    }

    private static boolean ambiguous(FindingLine finding) {
        return finding.topic() == Topic.AMBIGUITIES;
    }

    private static boolean ask(FindingLine finding) {
        return Severity.of(finding.severity()) == Severity.ASK;
    }

    private static List<Item> items(Assessment assessment, Predicate<FindingLine> which) {
        List<Item> items = new ArrayList<>();
        merged(assessment, which).forEach(list -> items.add(item(assessment, list)));
        return items;
    }

    private static Item item(Assessment assessment, List<FindingLine> list) {
        FindingLine first = list.get(0);
        Severity severity = Severity.of(first.severity());
        String mark = severity == Severity.ASK ? capital(words(severity)) + ": " : "";
        return Item.of(
                        words(Gate.of(first.gate())),
                        mark + Prose.clean(first.title()) + subjects(assessment, list) + ".")
                .with(aside(first));
    }

    private static String subjects(Assessment assessment, List<FindingLine> list) {
        StringJoiner subjects = new StringJoiner(", ", " (", ")").setEmptyValue("");
        if (Deciding.several(assessment)) {
            list.forEach(f -> subjects.add(Prose.name(f.subject())));
        }
        return subjects.toString();
    }

    private static String hangsOn(List<FindingLine> list) {
        StringJoiner paths = new StringJoiner(", ", "; answer ", "").setEmptyValue("");
        list.stream().flatMap(f -> f.hangsOn().stream()).distinct().sorted().forEach(p -> paths.add(Prose.code(p)));
        return paths.toString();
    }

    private static String aside(FindingLine finding) {
        return Source.shown(finding.citation(), finding.kind());
    }

    private static List<List<FindingLine>> merged(Assessment assessment, Predicate<FindingLine> which) {
        Map<String, List<FindingLine>> byRule = new LinkedHashMap<>();
        assessment.findings().stream()
                .filter(which)
                .sorted(Comparator.comparing((FindingLine f) -> !stop(f))
                        .thenComparing(f -> !early(f))
                        .thenComparing(f -> Gate.of(f.gate()))
                        .thenComparing(f -> Severity.of(f.severity()))
                        .thenComparing(FindingLine::rule)
                        .thenComparing(FindingLine::subject))
                .forEach(f -> byRule.computeIfAbsent(f.rule() + " " + f.severity(), r -> new ArrayList<>())
                        .add(f));
        return List.copyOf(byRule.values());
    }

    /** What must be done before a submission comes before all advice. */
    private static boolean early(FindingLine finding) {
        return Severity.of(finding.severity()) == Severity.REQUIRED
                && Gate.of(finding.gate()).compareTo(Gate.SUBMISSION) <= 0;
    }

    private static String words(Enum<?> constant) {
        return org.pathwayadvisor.dictionary.Text.meaning(constant);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
