package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.FindingLine;
import org.pathwayadvisor.rulebase.Topic;

/** What follows from the settled routes, blockers first, then the earliest and weightiest; the same finding on several functions once. */
final class FindingBlocks {
    private FindingBlocks() {}

    /** What to do next: no mere notes, and nothing that another block of the screen says. */
    static Block steps(Assessment assessment) {
        return block(
                assessment, "Next steps", f -> Severity.of(f.would()) != Severity.INFO && !applies(f) && !ambiguous(f));
    }

    /** Both readings where FDA's own text is known to have two; {@code all} with mere notes. */
    static Block ambiguities(Assessment assessment, boolean all) {
        List<Item> items = new ArrayList<>();
        merged(assessment, f -> ambiguous(f) && !ask(f) && (all || Severity.of(f.would()) != Severity.INFO))
                .forEach(list -> items.add(
                        Item.of(RestsOnBlock.sentence(Prose.clean(list.get(0).title())))
                                .with(aside(list.get(0)))));
        return Block.firm(
                "FDA's own text can be read in two ways", "ask FDA, or counsel, which one it takes", 1, items);
    }

    /** What still applies where FDA asks for no review. */
    static Block stillApplies(Assessment assessment) {
        List<List<FindingLine>> found = merged(assessment, FindingBlocks::applies).stream()
                .sorted(Comparator.comparing(list -> ask(list.get(0))))
                .toList();
        List<String> sources =
                found.stream().map(list -> aside(list.get(0))).distinct().toList();
        boolean some = found.stream().allMatch(list -> ask(list.get(0)));
        List<Item> items = new ArrayList<>();
        for (List<FindingLine> list : found) {
            String mark = !some && ask(list.get(0)) ? "Not known yet: " : "";
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
                            words(Severity.of(first.severity())) + ", rule " + Prose.code(first.rule()) + "."));
        }
        return Block.of("All findings", "", items);
    }

    static boolean program(FindingLine finding) {
        return finding.topic() == Topic.PROGRAMS;
    }

    static boolean obligation(FindingLine finding) {
        return finding.topic() == Topic.OBLIGATIONS || applies(finding);
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

    private static Block block(Assessment assessment, String title, Predicate<FindingLine> which) {
        List<Item> items = new ArrayList<>();
        merged(assessment, which).forEach(list -> items.add(item(assessment, list)));
        return Block.of(title, "", items);
    }

    private static Item item(Assessment assessment, List<FindingLine> list) {
        FindingLine first = list.get(0);
        StringJoiner subjects = new StringJoiner(", ", " (", ")").setEmptyValue("");
        if (Deciding.several(assessment)) {
            list.forEach(f -> subjects.add(Prose.name(f.subject())));
        }
        Severity severity = Severity.of(first.severity());
        String mark = severity == Severity.BLOCKER || severity == Severity.ASK ? capital(words(severity)) + ": " : "";
        return Item.of(words(Gate.of(first.gate())), mark + Prose.clean(first.title()) + subjects + ".")
                .with(aside(first));
    }

    private static String aside(FindingLine finding) {
        return Source.shown(finding.citation(), finding.kind());
    }

    private static List<List<FindingLine>> merged(Assessment assessment, Predicate<FindingLine> which) {
        Map<String, List<FindingLine>> byRule = new LinkedHashMap<>();
        assessment.findings().stream()
                .filter(which)
                .sorted(Comparator.comparing((FindingLine f) -> Severity.of(f.severity()) != Severity.BLOCKER)
                        .thenComparing(f -> Gate.of(f.gate()))
                        .thenComparing(f -> Severity.of(f.severity()))
                        .thenComparing(FindingLine::rule)
                        .thenComparing(FindingLine::subject))
                .forEach(f -> byRule.computeIfAbsent(f.rule() + " " + f.severity(), r -> new ArrayList<>())
                        .add(f));
        return List.copyOf(byRule.values());
    }

    private static String words(Enum<?> constant) {
        return org.pathwayadvisor.dictionary.Text.meaning(constant);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
