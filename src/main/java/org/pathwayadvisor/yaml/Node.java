package org.pathwayadvisor.yaml;

import java.util.List;

/** A located piece of YAML. Every scalar is the text that stands in the file: {@code yes} stays a word. */
public sealed interface Node {
    Place place();

    /** What a reader would call it. */
    String kind();

    record Text(Place place, String value, boolean quoted) implements Node {
        @Override
        public String kind() {
            return "a single value";
        }
    }

    record Items(Place place, List<Node> items) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    record Fields(Place place, List<Field> fields) implements Node {
        @Override
        public String kind() {
            return "a group of keys";
        }

        /** The value of a key, or null. */
        public Node get(String key) {
            for (Field f : fields) {
                if (f.key().equals(key)) {
                    return f.value();
                }
            }
            return null;
        }
    }

    record Field(Place place, String key, Node value) {}
}
