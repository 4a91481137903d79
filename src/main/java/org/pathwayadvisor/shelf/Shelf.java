package org.pathwayadvisor.shelf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Texts, and beside each what was read from it. Whoever asks shows the text as it is now and gets the form only where
 * the two are equal, so that a stale shelf costs time and nothing else.
 */
public final class Shelf {
    /** A shelf that holds nothing. */
    public static final Shelf EMPTY = new Shelf("", Map.of());

    private final String content;
    private final Map<String, Entry> entries;

    /** Where an entry's text and form stand. */
    private record Entry(int text, int form, int end) {}

    private Shelf(String content, Map<String, Entry> entries) {
        this.content = content;
        this.entries = entries;
    }

    /** The shelf in a file; an empty one where there is none that can be read. */
    public static Shelf open(Path file) {
        try {
            return read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException e) {
            return EMPTY;
        }
    }

    private static Shelf read(String content) {
        Map<String, Entry> entries = new HashMap<>();
        int at = 0;
        while (at < content.length()) {
            int end = content.indexOf('\n', at);
            String[] head = content.substring(at, end).split("\t");
            int text = end + 1;
            int form = text + Integer.parseInt(head[1]);
            at = form + Integer.parseInt(head[2]);
            entries.put(head[0], new Entry(text, form, at));
        }
        return new Shelf(content, entries);
    }

    /** What was read from a text of this name, where it was this text. */
    public Optional<String> find(String name, String text) {
        Entry entry = entries.get(name);
        return entry != null && content.substring(entry.text(), entry.form()).equals(text)
                ? Optional.of(content.substring(entry.form(), entry.end()))
                : Optional.empty();
    }

    /** Collects what a shelf is to hold. */
    public static final class Filling {
        private final StringBuilder content = new StringBuilder();

        public void put(String name, String text, String form) {
            content.append(name).append('\t').append(text.length()).append('\t').append(form.length());
            content.append('\n').append(text).append(form);
        }

        public void write(Path file) throws IOException {
            Files.writeString(file, content);
        }
    }
}
