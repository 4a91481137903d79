package org.pathwayadvisor.shelf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Texts, and beside each what was read from it. Whoever asks shows the text as it is now and gets the form only where
 * the two are equal, so that a stale shelf costs time and nothing else.
 */
public final class Shelf {
    /** A shelf that holds nothing. */
    public static final Shelf EMPTY = new Shelf(new byte[0], Map.of());

    private final byte[] content;
    private final Map<String, Entry> entries;

    /** Where an entry's text and form stand. */
    private record Entry(int text, int form, int end) {}

    private Shelf(byte[] content, Map<String, Entry> entries) {
        this.content = content;
        this.entries = entries;
    }

    /** The shelf in a file; an empty one where there is none that can be read. */
    public static Shelf open(Path file) {
        try {
            return read(Files.readAllBytes(file));
        } catch (IOException | RuntimeException e) {
            return EMPTY;
        }
    }

    private static Shelf read(byte[] content) {
        Map<String, Entry> entries = new HashMap<>();
        int at = 0;
        while (at < content.length) {
            int end = at;
            while (content[end] != '\n') {
                end++;
            }
            String[] head = new String(content, at, end - at, StandardCharsets.UTF_8).split("\t");
            int text = end + 1;
            int form = text + Integer.parseInt(head[1]);
            at = form + Integer.parseInt(head[2]);
            entries.put(head[0], new Entry(text, form, at));
        }
        return new Shelf(content, entries);
    }

    /** What was read from a file of this name, where it held these bytes. */
    public Optional<String> find(String name, byte[] text) {
        Entry entry = entries.get(name);
        return entry != null && Arrays.equals(content, entry.text(), entry.form(), text, 0, text.length)
                ? Optional.of(new String(content, entry.form(), entry.end() - entry.form(), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** Collects what a shelf is to hold. */
    public static final class Filling {
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        public void put(String name, byte[] text, String form) {
            byte[] read = form.getBytes(StandardCharsets.UTF_8);
            String head = name + '\t' + text.length + '\t' + read.length + '\n';
            content.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            content.writeBytes(text);
            content.writeBytes(read);
        }

        public void write(Path file) throws IOException {
            Files.write(file, content.toByteArray());
        }
    }
}
