package org.pathwayadvisor.shelf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
    private record Entry(byte[] hash, int text, int form, int end) {}

    /**
     * What is known of a file whose bytes are those that were read before.
     *
     * @param form what was read from it
     * @param hash of its bytes
     */
    public record Known(FormReader form, byte[] hash) {}

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
        FormReader all = new FormReader(content, 0, content.length);
        while (all.more()) {
            String name = all.text();
            byte[] hash = all.bytes(FileHash.LENGTH);
            int text = all.number();
            int form = all.number();
            int start = all.pass(text + form);
            entries.put(name, new Entry(hash, start, start + text, start + text + form));
        }
        return new Shelf(content, entries);
    }

    /** What is known of a file of this name, where it held these bytes. */
    public Optional<Known> find(String name, byte[] text) {
        Entry entry = entries.get(name);
        return entry != null && Arrays.equals(content, entry.text(), entry.form(), text, 0, text.length)
                ? Optional.of(new Known(new FormReader(content, entry.form(), entry.end()), entry.hash()))
                : Optional.empty();
    }

    /** Collects what a shelf is to hold. */
    public static final class Filling {
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        public void put(String name, byte[] text, FormWriter form) {
            byte[] read = form.bytes();
            content.writeBytes(new FormWriter().text(name).bytes());
            content.writeBytes(FileHash.of(text));
            content.writeBytes(
                    new FormWriter().number(text.length).number(read.length).bytes());
            content.writeBytes(text);
            content.writeBytes(read);
        }

        public void write(Path file) throws IOException {
            Files.write(file, content.toByteArray());
        }
    }
}
