package org.pathwayadvisor.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A value as it is written into a file: between brackets, or with lines of its own below its key. */
sealed interface Writing {
    int INDENT = 2;

    /** Between brackets, on one line. */
    String flow();

    /**
     * With room below: first what stands behind the key, which may be nothing, then the lines below.
     *
     * @param used   columns that the key takes
     * @param indent columns before the key
     */
    List<String> block(int used, int indent);

    /** A key with its value, as lines. */
    static List<String> lines(String key, Writing value, int indent) {
        String head = " ".repeat(indent) + key + ":";
        List<String> block = value.block(head.length(), indent);
        List<String> lines = new ArrayList<>();
        lines.add(block.get(0).isEmpty() ? head : head + " " + block.get(0));
        lines.addAll(block.subList(1, block.size()));
        return lines;
    }

    /** A value below further keys. */
    static Writing below(List<String> keys, Writing value) {
        Writing inner = value;
        for (int i = keys.size() - 1; i >= 0; i--) {
            inner = new Keys(Map.of(keys.get(i), inner));
        }
        return inner;
    }

    /** A word of the format, or nothing. */
    record Word(String text) implements Writing {
        @Override
        public String flow() {
            return text;
        }

        @Override
        public List<String> block(int used, int indent) {
            return List.of(text);
        }
    }

    /** Words of a person. */
    record Prose(String text) implements Writing {
        private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}(][\\p{L}\\p{N} .;'()/%&+=_$-]*");
        private static final Pattern WITH_COMMAS = Pattern.compile("[\\p{L}\\p{N}(][\\p{L}\\p{N} .,;'()/%&+=_$-]*");

        /** What can be folded into lines and read back as it was. */
        private static final Pattern FOLDS = Pattern.compile("[^\\s]+( [^\\s]+)*");

        @Override
        public String flow() {
            return PLAIN.matcher(text).matches() && !read() ? text : quoted();
        }

        @Override
        public List<String> block(int used, int indent) {
            String one = WITH_COMMAS.matcher(text).matches() && !read() ? text : quoted();
            if (used + 1 + one.length() <= Lines.WIDTH || !FOLDS.matcher(text).matches()) {
                return List.of(one);
            }
            String below = " ".repeat(indent + INDENT);
            List<String> lines = new ArrayList<>();
            lines.add(">-");
            lines.addAll(Lines.wrap(below, below, text));
            return lines;
        }

        /** True where the file's reader would take more than the words from it. */
        private boolean read() {
            return text.equals("null") || text.equals("unknown") || text.endsWith(" ") || text.endsWith("~");
        }

        private String quoted() {
            return '"'
                    + text.replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("\n", "\\n")
                            .replace("\t", "\\t")
                    + '"';
        }
    }

    /** @param stacked true to give each word a line of its own */
    record Words(List<String> words, boolean stacked) implements Writing {
        @Override
        public String flow() {
            return "[" + String.join(", ", words) + "]";
        }

        @Override
        public List<String> block(int used, int indent) {
            if (words.isEmpty() || !stacked && used + 1 + flow().length() <= Lines.WIDTH) {
                return List.of(flow());
            }
            List<String> lines = new ArrayList<>();
            lines.add("");
            words.forEach(w -> lines.add(" ".repeat(indent + INDENT) + "- " + w));
            return lines;
        }
    }

    /** A group of keys. */
    record Keys(Map<String, Writing> keys) implements Writing {
        public Keys {
            keys = new LinkedHashMap<>(keys);
        }

        @Override
        public String flow() {
            return keys.entrySet().stream()
                    .map(e -> e.getKey() + ": " + e.getValue().flow())
                    .collect(Collectors.joining(", ", "{", "}"));
        }

        @Override
        public List<String> block(int used, int indent) {
            List<String> lines = new ArrayList<>();
            lines.add("");
            keys.forEach((key, value) -> lines.addAll(Writing.lines(key, value, indent + INDENT)));
            return lines;
        }
    }

    /** A list with one entry of one key: its name. */
    record Entry(String name) implements Writing {
        static final String NAME = "name";

        @Override
        public String flow() {
            return "[" + inside() + "]";
        }

        /** The entry alone, between brackets. */
        String inside() {
            return "{" + NAME + ": " + new Prose(name).flow() + "}";
        }

        /** The entry alone, on a line of its own. */
        String item(int indent) {
            return " ".repeat(indent) + "- " + NAME + ": "
                    + new Prose(name).block(0, indent).get(0);
        }

        @Override
        public List<String> block(int used, int indent) {
            return List.of("", item(indent + INDENT));
        }
    }
}
