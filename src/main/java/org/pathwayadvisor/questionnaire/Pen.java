package org.pathwayadvisor.questionnaire;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.yaml.Piece;

/** Writes one value into a text: over the one that stands at its key, or as a new key where it belongs. */
final class Pen {
    private static final List<String> JUDGED = AnswerReader.JUDGED;

    private final Patch patch;

    Pen(Patch patch) {
        this.patch = patch;
    }

    /** Writes a value at keys below a group of keys; {@code shape} says in which order keys stand, or is null. */
    void put(Piece.Fields map, Shape shape, List<String> keys, Writing value) {
        String key = keys.get(0);
        List<String> rest = keys.subList(1, keys.size());
        Piece.Field field = map.get(key);
        if (field == null) {
            insert(map, order(shape), key, Writing.below(rest, value));
        } else if (!rest.isEmpty() && field.value() instanceof Piece.Fields inner) {
            put(inner, inside(shape, key), rest, value);
        } else {
            replace(map, field, Writing.below(rest, value));
        }
    }

    /** Writes another value over that of a key; comments inside the old one move above the key. */
    void replace(Piece.Fields map, Piece.Field field, Writing value) {
        int start = Math.max(field.value().start(), field.colon());
        if (map.flow()) {
            hoist(field, start, field.end());
            patch.replace(field.colon(), field.end(), spaced(value.flow()));
            return;
        }
        int indent = patch.column(map.fields().get(0).start());
        List<String> block = value.block(indent + field.key().length() + 1, indent);
        String head = spaced(block.get(0));
        List<String> body = block.subList(1, block.size());
        int end = field.end();
        int keyLine = patch.lineEnd(field.colon());
        if (start > keyLine || field.value() instanceof Piece.Items list && !list.flow()) {
            hoist(field, keyLine, patch.lineEnd(end));
            patch.replace(field.colon(), field.colon(), head);
            patch.replace(keyLine, patch.lineEnd(end), below(body));
        } else if (patch.headsLines(field.value())) {
            hoist(field, start, end);
            patch.replace(field.colon(), end, head + below(body));
        } else {
            hoist(field, start, end);
            patch.replace(patch.beforeBlanks(start, field.colon()), end, head);
            patch.below(end, body);
        }
    }

    private static String spaced(String word) {
        return word.isEmpty() ? "" : " " + word;
    }

    private static String below(List<String> lines) {
        return lines.isEmpty() ? "" : "\n" + String.join("\n", lines);
    }

    /** Adds a key where the order says: behind the last of those that come before it. */
    private void insert(Piece.Fields map, List<String> order, String key, Writing value) {
        Piece.Field before = null;
        for (Piece.Field f : map.fields()) {
            if (order.indexOf(f.key()) < order.indexOf(key)) {
                before = before == null || order.indexOf(f.key()) >= order.indexOf(before.key()) ? f : before;
            }
        }
        Piece.Field last =
                map.fields().isEmpty() ? null : map.fields().get(map.fields().size() - 1);
        if (map.flow()) {
            String flow = key + ": " + value.flow();
            if (last == null) {
                patch.replace(map.start() + 1, map.start() + 1, flow);
            } else {
                int at = (before == null ? last : before).end();
                patch.replace(at, at, ", " + flow);
            }
            return;
        }
        int indent = patch.column(map.fields().get(0).start());
        patch.below((before == null ? last : before).end(), Writing.lines(key, value, indent));
    }

    /** Adds an entry behind the last one of a list that has some. */
    void append(Piece.Items items, Writing.Entry entry) {
        Piece last = items.items().get(items.items().size() - 1);
        if (items.flow()) {
            patch.replace(last.end(), last.end(), ", " + entry.inside());
        } else {
            patch.below(last.end(), List.of(entry.item(patch.column(items.start()))));
        }
    }

    /** Takes one of several entries out; its comments stay where it stood. */
    void remove(Piece.Items items, Piece entry) {
        int at = items.items().indexOf(entry);
        if (items.flow()) {
            boolean first = at == 0;
            patch.replace(
                    first ? entry.start() : items.items().get(at - 1).end(),
                    first ? items.items().get(1).start() : entry.end(),
                    "");
        } else {
            int from = patch.lineStart(entry.start());
            int to = patch.lineEnd(entry.end());
            List<String> comments = patch.comments(from, to, entry, " ".repeat(patch.column(items.start())));
            patch.replaceLines(from, to, comments);
        }
    }

    private void hoist(Piece.Field field, int from, int to) {
        String indent = " ".repeat(patch.column(field.start()));
        patch.above(field.start(), patch.comments(from, to, field.value(), indent));
    }

    private static Shape inside(Shape shape, String key) {
        return shape instanceof Shape.Group group ? group.keys().get(key) : null;
    }

    private static List<String> order(Shape shape) {
        if (shape instanceof Shape.Group group) {
            return new ArrayList<>(group.keys().keySet());
        }
        if (shape instanceof Shape.One one && !one.ask().choices().isEmpty()) {
            return one.ask().choices().stream().map(c -> c.word()).toList();
        }
        return shape instanceof Shape.Entries ? List.of("list", "items") : JUDGED;
    }
}
