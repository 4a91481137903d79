package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;

/** Every answer as the file says it: a paragraph for each section, the product's first, then each function's. */
final class AnswersBlock {
    private static final String PRODUCT = "";
    /** All lists of a subject make one paragraph. */
    private static final String LISTS = "lists";

    private static final List<String> ABOUT = List.of(" (by)", " (because)", " (decided)");

    private final SortedMap<String, String> answers;

    private AnswersBlock(SortedMap<String, String> answers) {
        this.answers = answers;
    }

    static Block of(Assessment assessment) {
        AnswersBlock block = new AnswersBlock(assessment.answers());
        List<Item> items = new ArrayList<>();
        for (String subject : block.subjects(assessment)) {
            String lead = subject.equals(PRODUCT) ? "product" : Prose.name(subject);
            for (String section : block.sections(subject)) {
                items.add(Item.of(lead, section));
                lead = "";
            }
        }
        return Block.of("All answers", "as the file says them", items);
    }

    private Set<String> subjects(Assessment assessment) {
        Set<String> subjects = new LinkedHashSet<>(List.of(PRODUCT));
        assessment.functions().forEach(f -> subjects.add(f.name()));
        answers.keySet().forEach(key -> subjects.add(subject(key)));
        return subjects;
    }

    /** The paragraphs of one subject, in the order of the form; what is no question comes last. */
    private List<String> sections(String subject) {
        Map<Ask, List<String>> asked = new TreeMap<>(java.util.Comparator.comparing(Ask::order));
        StringJoiner others = new StringJoiner(" · ").setEmptyValue("");
        for (String key : answers.keySet()) {
            if (subject(key).equals(subject) && ABOUT.stream().noneMatch(key::endsWith)) {
                question(key)
                        .ifPresentOrElse(
                                ask -> asked.computeIfAbsent(ask, a -> new ArrayList<>())
                                        .add(key),
                                () -> others.add(Prose.code(key) + ": " + listed(answers.get(key))));
            }
        }
        Map<String, StringJoiner> sections = new java.util.LinkedHashMap<>();
        asked.forEach((ask, keys) -> sections.computeIfAbsent(
                        ask.kind() == Kind.SET ? LISTS : ask.section().title(), title -> new StringJoiner(" · "))
                .add(ask.kind() == Kind.SET ? set(ask, keys) : plain(ask, keys.get(0))));
        List<String> all = new ArrayList<>(
                sections.values().stream().map(StringJoiner::toString).toList());
        if (others.length() > 0) {
            all.add(others.toString());
        }
        return all;
    }

    private String plain(Ask ask, String key) {
        return Prose.code(ask.path()) + ": " + Prose.code(answers.get(key)) + about(key);
    }

    /** What is chosen of a list; the rest is named only where the file leaves some of it open. */
    private String set(Ask ask, List<String> keys) {
        StringJoiner yes = new StringJoiner(", ").setEmptyValue("");
        StringJoiner no = new StringJoiner(", ").setEmptyValue("");
        for (Choice choice : ask.choices()) {
            for (String key : keys) {
                if (key.endsWith("." + choice.word())) {
                    String said = answers.get(key);
                    String mark = said.endsWith("~") ? "~" : "";
                    (said.startsWith("yes") ? yes : no).add(Prose.code(choice.word() + mark) + about(key));
                }
            }
        }
        boolean whole = keys.size() == ask.choices().size() && !no.toString().contains("~");
        String chosen = whole ? yes.length() == 0 ? "none" : yes + " and no other" : yes.toString();
        return Prose.code(ask.path()) + ": " + chosen
                + (whole || no.length() == 0 ? "" : (yes.length() == 0 ? "" : "; ") + "not " + no);
    }

    private static String listed(String names) {
        return names.isEmpty() ? "none" : Prose.code(names);
    }

    /** Who judged and why, and the day of a decision. */
    private String about(String key) {
        StringJoiner about = new StringJoiner("; ", " (", ")").setEmptyValue("");
        Optional.ofNullable(answers.get(key + " (decided)")).ifPresent(d -> about.add("decided " + d));
        Optional.ofNullable(answers.get(key + " (by)")).ifPresent(by -> about.add("by " + Prose.verbatim(by)));
        Optional.ofNullable(answers.get(key + " (because)")).ifPresent(why -> about.add(Prose.verbatim(why)));
        return about.toString();
    }

    private static Optional<Ask> question(String key) {
        int cut = key.lastIndexOf(": ");
        return Optional.ofNullable(Dictionary.find(cut < 0 ? key : key.substring(cut + 2)));
    }

    private static String subject(String key) {
        int cut = key.lastIndexOf(": ");
        return cut < 0 ? PRODUCT : key.substring(0, cut);
    }
}
