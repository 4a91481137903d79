package org.pathwayadvisor.questionnaire;

import java.time.LocalDate;
import java.util.Optional;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Place;

/** Walks a file along its layout. */
final class FileReader {
    private static final String VERSION = "1";

    private final Sheet sheet = new Sheet();
    private final AnswerReader answers = new AnswerReader(sheet);
    private final EntriesReader entries = new EntriesReader(sheet, this::fields);
    private final OverridesReader overrides = new OverridesReader(sheet);
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
        if (sheet.full()) {
            sheet.problem(
                    new Place(root.place().file(), 0, 0), "there are more problems than are shown", "start with these");
        }
        NumberForms.read(sheet);
        sheet.given.keySet().stream().map(Key::subject).distinct().forEach(s -> Clashes.report(s, sheet));
        Answers read = new Answers(product, entries.names(), entries.complete(), sheet.given);
        return read.overruled(overrides.all(read.functions()));
    }

    private void group(Shape.Group group, Node node, String subject) {
        if (node instanceof Node.Fields fields) {
            fields(group, fields, subject);
        } else if (!blank(node)) {
            sheet.problem(
                    node.place(),
                    "`" + group.path() + "` takes keys of its own, not " + node.kind(),
                    "write `" + group.keys().keySet().iterator().next()
                            + ":` and its other questions below it, indented");
        }
    }

    private void fields(Shape.Group group, Node.Fields fields, String subject) {
        for (Node.Field field : fields.fields()) {
            if (sheet.full()) {
                return;
            }
            Shape shape = group.keys().get(field.key());
            if (shape == null) {
                sheet.problem(
                        field.place(), "`" + field.key() + "` is not a question", Misplaced.help(field.key(), group));
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
                        field.place(),
                        "`decided` stands without `" + day.ask().key() + "`",
                        "write the number beside it");
            }
        } else if (shape instanceof Shape.Entries entries) {
            this.entries.read(entries, field.value());
        } else if (shape instanceof Shape.Overrides) {
            overrides.read(field.value());
        } else if (shape instanceof Shape.Version) {
            version(field.value());
        } else if (shape instanceof Shape.Name name && name.scope() == Scope.PRODUCT) {
            product = Names.read("product.name", field.value(), sheet).orElse("");
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
                sheet.problem(
                        day.place(), "`decided` stands without a number", "write the number, or take the day out");
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

    static boolean blank(Node node) {
        return node instanceof Node.Text text && !Word.closed(text).answered();
    }
}
