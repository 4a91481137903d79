package org.pathwayadvisor.yaml;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.shelf.FormReader;
import org.pathwayadvisor.shelf.FormWriter;

/** Nodes as a form and back: of each its kind and place, then its parts. Read far faster than YAML. */
public final class NodeForm {
    private static final int TEXT = 0;
    private static final int QUOTED = 1;
    private static final int ITEMS = 2;
    private static final int FIELDS = 3;

    private final String file;
    private final FormReader form;

    private NodeForm(String file, FormReader form) {
        this.file = file;
        this.form = form;
    }

    public static FormWriter write(Node node) {
        FormWriter form = new FormWriter();
        write(node, form);
        return form;
    }

    public static Node read(FormReader form, String file) {
        return new NodeForm(file, form).node();
    }

    private static void write(Node node, FormWriter form) {
        if (node instanceof Node.Text text) {
            place(form.number(text.quoted() ? QUOTED : TEXT), text.place()).text(text.value());
        } else if (node instanceof Node.Items list) {
            place(form.number(ITEMS), list.place()).number(list.items().size());
            list.items().forEach(i -> write(i, form));
        } else if (node instanceof Node.Fields map) {
            place(form.number(FIELDS), map.place()).number(map.fields().size());
            for (Node.Field field : map.fields()) {
                place(form, field.place()).text(field.key());
                write(field.value(), form);
            }
        }
    }

    private static FormWriter place(FormWriter form, Place place) {
        return form.number(place.line()).number(place.column());
    }

    private Node node() {
        int kind = form.number();
        Place place = place();
        switch (kind) {
            case ITEMS -> {
                List<Node> items = new ArrayList<>();
                for (int i = form.number(); i > 0; i--) {
                    items.add(node());
                }
                return new Node.Items(place, List.copyOf(items));
            }
            case FIELDS -> {
                List<Node.Field> fields = new ArrayList<>();
                for (int i = form.number(); i > 0; i--) {
                    fields.add(new Node.Field(place(), form.text(), node()));
                }
                return new Node.Fields(place, List.copyOf(fields));
            }
            default -> {
                return new Node.Text(place, form.text(), kind == QUOTED);
            }
        }
    }

    private Place place() {
        return new Place(file, form.number(), form.number());
    }
}
