package org.pathwayadvisor.yaml;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.shelf.Lines;

/** Nodes as plain lines and back: one line a node, its parts behind it. Read far faster than YAML. */
public final class NodeForm {
    private final String file;
    private final String[] lines;
    private int next;

    private NodeForm(String file, String[] lines) {
        this.file = file;
        this.lines = lines;
    }

    public static String write(Node node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    public static Node read(String form, String file) {
        return new NodeForm(file, form.split("\n")).node();
    }

    private static void write(Node node, StringBuilder out) {
        if (node instanceof Node.Text text) {
            head(out, text.quoted() ? 'q' : 't', text.place())
                    .append(Lines.escape(text.value()))
                    .append('\n');
        } else if (node instanceof Node.Items list) {
            head(out, 'l', list.place()).append(list.items().size()).append('\n');
            list.items().forEach(i -> write(i, out));
        } else if (node instanceof Node.Fields map) {
            head(out, 'm', map.place()).append(map.fields().size()).append('\n');
            for (Node.Field field : map.fields()) {
                head(out, 'k', field.place()).append(Lines.escape(field.key())).append('\n');
                write(field.value(), out);
            }
        }
    }

    private static StringBuilder head(StringBuilder out, char kind, Place place) {
        return out.append(kind)
                .append('\t')
                .append(place.line())
                .append('\t')
                .append(place.column())
                .append('\t');
    }

    private Node node() {
        String[] parts = lines[next++].split("\t", -1);
        Place place = place(parts);
        switch (parts[0]) {
            case "l" -> {
                List<Node> items = new ArrayList<>();
                for (int i = Integer.parseInt(parts[3]); i > 0; i--) {
                    items.add(node());
                }
                return new Node.Items(place, List.copyOf(items));
            }
            case "m" -> {
                List<Node.Field> fields = new ArrayList<>();
                for (int i = Integer.parseInt(parts[3]); i > 0; i--) {
                    String[] key = lines[next++].split("\t", -1);
                    fields.add(new Node.Field(place(key), Lines.unescape(key[3]), node()));
                }
                return new Node.Fields(place, List.copyOf(fields));
            }
            default -> {
                return new Node.Text(place, Lines.unescape(parts[3]), parts[0].equals("q"));
            }
        }
    }

    private Place place(String[] parts) {
        return new Place(file, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
