package org.pathwayadvisor.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pathwayadvisor.yaml.Node;

/** Lays answers over answers, and writes them back as YAML on one line. */
final class Flow {
    private Flow() {}

    /** The first with everything that the second says in its place; lists are replaced whole. */
    static Node over(Node under, Node above) {
        if (above == null) {
            return under;
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

    static String write(Node node) {
        if (node instanceof Node.Items list) {
            return list.items().stream().map(Flow::write).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof Node.Fields group) {
            return group.fields().stream()
                    .map(f -> f.key() + ": " + write(f.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        String text = ((Node.Text) node).value();
        return text.matches("[\\w.~-]+") ? text : '"' + text.replace("\"", "\\\"") + '"';
    }

    /** The keys of a group, one on a line. */
    static String lines(Node.Fields group) {
        return group.fields().stream()
                .map(f -> f.key() + ": " + write(f.value()) + "\n")
                .collect(Collectors.joining());
    }
}
