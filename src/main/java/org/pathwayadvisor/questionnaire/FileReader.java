package org.pathwayadvisor.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Place;

/** Walks a file along its layout. */
final class FileReader {
    private static final String VERSION = "1";

    private final Sheet sheet = new Sheet();
    private final AnswerReader answers = new AnswerReader(sheet);
    private final Map<Scope, Map<String, Place>> names = new LinkedHashMap<>();
    private final List<String> complete = new ArrayList<>();
    private String product = "";

    Sheet sheet() {
        return sheet;
    }

    Answers read(Node root) {
        if (root instanceof Node.Fields fields) {
            if (fields.get("version") == null) {
                sheet.problem(
                        new Place(root.place().file(), 1, 1),
                        "`version` is missing",
                        "write `version: " + VERSION + "` as the first line");
            }
            fields(Shape.file(), fields, Key.PRODUCT);
        } else {
            sheet.problem(
                    root.place(),
                    "a questionnaire is a group of keys, not " + root.kind(),
                    "`pathway new` writes a questionnaire to fill");
        }
        List<String> functions = List.copyOf(named(Scope.FUNCTION).keySet());
        if (sheet.full()) {
            sheet.problem(new Place(root.place().file(), 0, 0), "there are more problems than are shown", "start with these");
        }
        sheet.given.keySet().stream().map(Key::subject).distinct().forEach(s -> Clashes.report(s, sheet));
        return new Answers(
                product, functions, List.copyOf(named(Scope.SERVICE).keySet()), complete, sheet.given);
    }

    private void group(Shape.Group group, Node node, String subject) {
        if (node instanceof Node.Fields fields) {
            fields(group, fields, subject);
        } else if (!blank(node)) {
            sheet.problem(
                    node.place(),
                    "`" + group.path() + "` takes keys of its own, not " + node.kind(),
                    "write `" + group.keys().keySet().iterator().next() + ":` and its other questions below it, indented");
        }
    }

    private void fields(Shape.Group group, Node.Fields fields, String subject) {
        for (Node.Field field : fields.fields()) {
            if (sheet.full()) {
                return;
            }
            Shape shape = group.keys().get(field.key());
            if (shape == null) {
                sheet.problem(field.place(), "`" + field.key() + "` is not a question", Misplaced.help(field.key(), group));
            } else {
                visit(shape, field, fields, subject);
            }
        }
    }

    private void visit(Shape shape, Node.Field field, Node.Fields siblings, String subject) {
        if (shape instanceof Shape.Group group) {
            group(group, field.value(), subject);
        } else if (shape instanceof Shape.One one) {
            LocalDate decided = one.ask().kind() == Kind.DATED ? decided(one, field, siblings) : LocalDate.MIN;
            answers.read(one.ask(), subject, field.value(), decided);
        } else if (shape instanceof Shape.Decided day) {
            if (siblings.get(day.ask().key()) == null && !blank(field.value())) {
                sheet.problem(
                        field.place(), "`decided` stands without `" + day.ask().key() + "`", "write the number beside it");
            }
        } else if (shape instanceof Shape.Entries entries) {
            entries(entries, field.value());
        } else if (shape instanceof Shape.Version) {
            version(field.value());
        } else if (shape instanceof Shape.Name name && name.scope() == Scope.PRODUCT) {
            product = name("product.name", field.value()).orElse("");
        }
    }

    private void version(Node node) {
        if (!(node instanceof Node.Text text) || !text.value().strip().equals(VERSION)) {
            String found = node instanceof Node.Text text ? "`" + text.value() + "`" : node.kind();
            sheet.problem(node.place(), "`version` is " + found + ", and only version 1 is read", "write `version: 1`");
        }
    }

    /** The day beside a number; a number without one is a problem. */
    private LocalDate decided(Shape.One one, Node.Field field, Node.Fields siblings) {
        Node day = siblings.get("decided");
        Node number = field.value() instanceof Node.Fields judged ? judged.get("answer") : field.value();
        boolean numbered = number instanceof Node.Text text && Values.isNumbered(Word.closed(text));
        if (day instanceof Node.Text text && Word.closed(text).answered()) {
            Optional<LocalDate> date = Values.date(one.ask().section().path() + ".decided", Word.closed(text), sheet);
            if (!numbered && number instanceof Node.Text) {
                sheet.problem(day.place(), "`decided` stands without a number", "write the number, or take the day out");
            }
            return date.orElse(LocalDate.MIN);
        }
        if (day != null && !blank(day) && !(day instanceof Node.Text)) {
            sheet.problem(day.place(), "`decided` takes one value, not " + day.kind(), "write it as year-month-day");
        } else if (numbered) {
            sheet.problem(
                    number.place(),
                    "`" + one.ask().path() + "` lacks the day of its decision",
                    "write `decided:` and the day beside it, such as 2018-02-13; before that day it does not exist");
        }
        return LocalDate.MIN;
    }

    private void entries(Shape.Entries entries, Node node) {
        if (!(node instanceof Node.Fields fields)) {
            if (!blank(node)) {
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
                default -> sheet.problem(
                        field.place(),
                        "`" + field.key() + "` is no part of `" + entries.path() + "`",
                        Nearest.hint(field.key(), List.of("list", "items"), "it has `list` and `items`; a question goes into an item"));
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
                    Nearest.to(word.text(), List.of("complete", "open")).map(o -> "did you mean `" + o + "`? ").orElse("")
                            + "the choices are complete, open");
        }
    }

    private void items(Shape.Entries entries, Node node) {
        if (!(node instanceof Node.Items list)) {
            if (!blank(node)) {
                sheet.problem(
                        node.place(),
                        "`" + entries.path() + ".items` takes a list, not " + node.kind(),
                        "start each entry with `- name:`");
            }
            return;
        }
        String noun = noun(entries.scope());
        for (Node item : list.items()) {
            if (!(item instanceof Node.Fields fields)) {
                sheet.problem(
                        item.place(), "a " + noun + " is a group of keys, not " + item.kind(), "start it with `- name:`");
                continue;
            }
            String unnamed = "line " + item.place().line() + ":" + item.place().column();
            fields(entries.entry(), fields, entry(entries.scope(), noun, fields).orElse(unnamed));
        }
    }

    private Optional<String> entry(Scope scope, String noun, Node.Fields fields) {
        Node node = fields.get("name");
        int before = sheet.problems.size();
        Optional<String> name = node == null ? Optional.empty() : name("name", node);
        if (name.isEmpty()) {
            if (sheet.problems.size() == before) {
                sheet.problem(
                        node == null ? fields.place() : node.place(), "this " + noun + " has no name", "write `name:` and a short name");
            }
            return Optional.empty();
        }
        if (name.get().equalsIgnoreCase(Key.PRODUCT)) {
            sheet.problem(node.place(), "a " + noun + " cannot be named `" + name.get() + "`", "that word means the whole product");
            return Optional.empty();
        }
        Place first = named(scope).putIfAbsent(name.get(), node.place());
        if (first != null) {
            sheet.problem(
                    node.place(), "two " + noun + "s are named `" + name.get() + "`, first in line " + first.line(), "rename one of them");
            return Optional.empty();
        }
        return name;
    }

    private Optional<String> name(String path, Node node) {
        if (!(node instanceof Node.Text text)) {
            sheet.problem(node.place(), "`" + path + "` takes one value, not " + node.kind(), "write it behind the colon");
            return Optional.empty();
        }
        Word word = new Word(text.value().strip(), false, true, text.place());
        if (word.text().isEmpty() || word.text().equals("unknown") && !text.quoted()) {
            return Optional.empty();
        }
        if (word.text().indexOf('\n') >= 0 || word.text().length() > 80) {
            sheet.problem(word.place(), "`" + path + "` is one line of at most 80 letters", "shorten it");
            return Optional.empty();
        }
        return Values.text(path, word, sheet);
    }

    private Map<String, Place> named(Scope scope) {
        return names.computeIfAbsent(scope, s -> new LinkedHashMap<>());
    }

    private static boolean blank(Node node) {
        return node instanceof Node.Text text && !Word.closed(text).answered();
    }

    private static String noun(Scope scope) {
        return scope == Scope.FUNCTION ? "function" : "service";
    }
}
