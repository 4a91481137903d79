package org.pathwayadvisor.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lays pieces of YAML over each other, and writes them back on one line. */
public final class Flow {
    private Flow() {}

    /** The first, or nothing, with everything that the second says in its place; lists are replaced whole. */
    public static Node over(Node under, Node above) {
        if (above == null || under == null) {
            return above == null ? under : above;
        }
        if (!(under instanceof Node.Fields below) || !(above instanceof Node.Fields more)) {
            return above;
        }
        List<Node.Field> fields = new ArrayList<>();
        for (Node.Field f : below.fields()) {
            fields.add(new Node.Field(f.place(), f.key(), over(f.value(), more.get(f.key()))));
        }
        more.fields().stream().filter(f -> below.get(f.key()) == null).forEach(fields::add);
        return new Node.Fields(below.place(), fields);
    }

    /** As one line, in brackets: {@code [a, "b c"]}. */
    public static String write(Node node) {
        if (node instanceof Node.Items list) {
            return list.items().stream().map(Flow::write).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof Node.Fields group) {
            return group.fields().stream()
                    .map(f -> f.key() + ": " + write(f.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return write(((Node.Text) node).value());
    }

    /** A word as it stands, and all else in quotes. */
    public static String write(String text) {
        return text.matches("[\\w.~-]+")
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The keys of a group, one on a line. */
    public static String lines(Node.Fields group) {
        return group.fields().stream()
                .map(f -> f.key() + ": " + write(f.value()) + "\n")
                .collect(Collectors.joining());
    }
}
