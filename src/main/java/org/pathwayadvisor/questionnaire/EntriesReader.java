package org.pathwayadvisor.questionnaire;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Place;

/** Reads the lists of functions, channels, services and data sets: {@code list}, and {@code items} that each have a name of their own. */
final class EntriesReader {
    private final Sheet sheet;
    private final Walk walk;
    private final Map<Scope, Map<String, Place>> names = new LinkedHashMap<>();
    private final List<String> complete = new ArrayList<>();

    EntriesReader(Sheet sheet, Walk walk) {
        this.sheet = sheet;
        this.walk = walk;
    }

    /** Reads the questions of one entry. */
    interface Walk {
        void fields(Shape.Group group, Node.Fields fields, String subject);
    }

    /** The names read so far, in file order. */
    Map<Scope, List<String>> names() {
        Map<Scope, List<String>> all = new EnumMap<>(Scope.class);
        names.forEach((scope, places) -> all.put(scope, List.copyOf(places.keySet())));
        return all;
    }

    /** The lists that are said to be complete. */
    List<String> complete() {
        return List.copyOf(complete);
    }

    void read(Shape.Entries entries, Node node) {
        if (!(node instanceof Node.Fields fields)) {
            if (!FileReader.blank(node)) {
                sheet.problem(
                        node.place(),
                        "`" + entries.path() + "` takes `list` and `items`, not " + node.kind(),
                        "write `list: open` and, below it, `items:` with one entry for each");
            }
            return;
        }
        for (Node.Field field : fields.fields()) {
            switch (field.key()) {
                case "list" -> list(entries, field.value());
                case "items" -> items(entries, field.value());
                default ->
                    sheet.problem(
                            field.place(),
                            "`" + field.key() + "` is no part of `" + entries.path() + "`",
                            Nearest.hint(
                                    field.key(),
                                    List.of("list", "items"),
                                    "it has `list` and `items`; a question goes into an item"));
            }
        }
    }

    private void list(Shape.Entries entries, Node node) {
        Word word = node instanceof Node.Text text ? Word.closed(text) : new Word("", false, true, node.place());
        if (word.text().equals("complete")) {
            if (!word.held()) {
                complete.add(entries.path());
            }
        } else if (word.answered() && !word.text().equals("open")) {
            String found = node instanceof Node.Text ? "`" + word.text() + "`" : node.kind();
            sheet.problem(
                    node.place(),
                    found + " is no answer to `" + entries.path() + ".list`",
                    Nearest.to(word.text(), List.of("complete", "open"))
                                    .map(o -> "did you mean `" + o + "`? ")
                                    .orElse("")
                            + "the choices are complete, open");
        }
    }

    private void items(Shape.Entries entries, Node node) {
        if (!(node instanceof Node.Items list)) {
            if (!FileReader.blank(node)) {
                sheet.problem(
                        node.place(),
                        "`" + entries.path() + ".items` takes a list, not " + node.kind(),
                        "start each entry with `- name:`");
            }
            return;
        }
        String noun = entries.scope().noun();
        for (Node item : list.items()) {
            if (!(item instanceof Node.Fields fields)) {
                sheet.problem(
                        item.place(),
                        "a " + noun + " is a group of keys, not " + item.kind(),
                        "start it with `- name:`");
                continue;
            }
            String unnamed = "line " + item.place().line() + ":" + item.place().column();
            walk.fields(
                    entries.entry(),
                    fields,
                    entry(entries.scope(), noun, fields).orElse(unnamed));
        }
    }

    private Optional<String> entry(Scope scope, String noun, Node.Fields fields) {
        Node node = fields.get("name");
        int before = sheet.problems.size();
        Optional<String> name = node == null ? Optional.empty() : Names.read("name", node, sheet);
        if (name.isEmpty()) {
            if (sheet.problems.size() == before) {
                sheet.problem(
                        node == null ? fields.place() : node.place(),
                        "this " + noun + " has no name",
                        "write `name:` and a short name");
            }
            return Optional.empty();
        }
        if (name.get().equalsIgnoreCase(Key.PRODUCT)) {
            sheet.problem(
                    node.place(),
                    "a " + noun + " cannot be named `" + name.get() + "`",
                    "that word means the whole product");
            return Optional.empty();
        }
        for (Scope other : Scope.values()) {
            Place taken = other == scope ? null : named(other).get(name.get());
            if (taken != null) {
                sheet.problem(
                        node.place(),
                        "a " + other.noun() + " is named `" + name.get() + "` too, in line " + taken.line(),
                        "rename one of them");
                return Optional.empty();
            }
        }
        Place first = named(scope).putIfAbsent(name.get(), node.place());
        if (first != null) {
            sheet.problem(
                    node.place(),
                    "two " + noun + "s are named `" + name.get() + "`, first in line " + first.line(),
                    "rename one of them");
            return Optional.empty();
        }
        return name;
    }

    private Map<String, Place> named(Scope scope) {
        return names.computeIfAbsent(scope, s -> new LinkedHashMap<>());
    }
}
