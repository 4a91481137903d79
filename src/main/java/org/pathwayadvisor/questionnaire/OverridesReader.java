package org.pathwayadvisor.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.dictionary.Overrule;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Place;

/** Reads what persons say against the rules: every part is needed, and no part may be held or unknown. */
final class OverridesReader {
    /** The parts of an override, and what each takes. */
    static final Map<String, String> PARTS = parts();

    private static final String RULE = "rule";
    private static final String FUNCTION = "function";
    private static final String SAYS = "says";
    private static final String BY = "by";
    private static final String BECAUSE = "because";
    private static final String UNTIL = "until";

    private final Sheet sheet;
    private final List<Overrule> read = new ArrayList<>();

    OverridesReader(Sheet sheet) {
        this.sheet = sheet;
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new java.util.LinkedHashMap<>();
        parts.put(RULE, "the rule whose conclusion is overruled, such as CDS-140");
        parts.put(FUNCTION, "the function for which it is");
        parts.put(SAYS, "met or not-met: what holds instead");
        parts.put(BY, "who answers for it: a name and a role");
        parts.put(BECAUSE, "why the rule does not fit here");
        parts.put(UNTIL, "the last day on which it holds, a year away at most");
        return parts;
    }

    /** What was read, with a problem for each function that the file does not list. */
    List<Overrule> all(List<String> functions) {
        Map<String, Place> seen = new HashMap<>();
        for (Overrule o : read) {
            if (!functions.contains(o.function())) {
                sheet.problem(
                        o.place(FUNCTION),
                        "there is no function `" + o.function() + "`",
                        Nearest.hint(
                                o.function(),
                                functions,
                                functions.isEmpty()
                                        ? "list it below `functions`"
                                        : "the functions are " + String.join(", ", functions)));
            }
            Place first = seen.putIfAbsent(o.name(), o.place(RULE));
            if (first != null) {
                sheet.problem(
                        o.place(RULE),
                        "`" + o.rule() + "` is overruled twice for `" + o.function() + "`, first in line "
                                + first.line(),
                        "keep one");
            }
        }
        return List.copyOf(read);
    }

    void read(Node node) {
        if (!(node instanceof Node.Items list)) {
            if (!FileReader.blank(node)) {
                sheet.problem(
                        node.place(),
                        "`overrides` takes a list, not " + node.kind(),
                        "start each override with `- rule:`");
            }
            return;
        }
        for (Node item : list.items()) {
            if (item instanceof Node.Fields fields) {
                entry(fields);
            } else {
                sheet.problem(
                        item.place(), "an override is a group of keys, not " + item.kind(), "start it with `- rule:`");
            }
        }
    }

    private void entry(Node.Fields fields) {
        for (Node.Field field : fields.fields()) {
            if (!PARTS.containsKey(field.key())) {
                sheet.problem(
                        field.place(),
                        "`" + field.key() + "` is no part of an override",
                        Nearest.hint(
                                field.key(), PARTS.keySet(), "an override has " + String.join(", ", PARTS.keySet())));
            }
        }
        Map<String, Place> places = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        for (String part : PARTS.keySet()) {
            part(fields, part).ifPresent(word -> {
                words.put(part, word.text());
                places.put(part, word.place());
            });
        }
        if (words.size() < PARTS.size()) {
            return;
        }
        Word says = new Word(words.get(SAYS), false, true, places.get(SAYS));
        Optional<LocalDate> until =
                Values.date(UNTIL, new Word(words.get(UNTIL), false, true, places.get(UNTIL)), sheet);
        boolean met = says.text().equals(Overrule.MET);
        if (!met && !says.text().equals(Overrule.NOT_MET)) {
            List<String> known = List.of(Overrule.MET, Overrule.NOT_MET);
            sheet.problem(
                    says.place(),
                    "`" + says.text() + "` is nothing that an override says",
                    Nearest.hint(says.text(), known, "it says met or not-met"));
        } else if (until.isPresent()) {
            read.add(new Overrule(
                    words.get(RULE), words.get(FUNCTION), met, words.get(BY), words.get(BECAUSE), until.get(), places));
        }
    }

    /** The words of one part; a problem where it is missing, blank or not certain. */
    private Optional<Word> part(Node.Fields fields, String part) {
        Node node = fields.get(part);
        if (node == null || FileReader.blank(node)) {
            sheet.problem(
                    node == null ? fields.place() : node.place(),
                    "this override lacks `" + part + "`",
                    "write " + PARTS.get(part));
            return Optional.empty();
        }
        if (!(node instanceof Node.Text text)) {
            sheet.problem(
                    node.place(), "`" + part + "` takes one value, not " + node.kind(), "write it in a few words");
            return Optional.empty();
        }
        Word word = Word.free(text);
        if (word.held()) {
            sheet.problem(
                    node.place(),
                    "`" + part + "` is marked as not certain, and nobody overrules a rule on a guess",
                    "take the ~ out, or the override");
            return Optional.empty();
        }
        return Values.text(part, word, sheet).map(plain -> new Word(plain, false, true, node.place()));
    }
}
