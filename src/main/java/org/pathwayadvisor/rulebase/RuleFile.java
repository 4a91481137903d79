package org.pathwayadvisor.rulebase;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.pathwayadvisor.shelf.FileHash;
import org.pathwayadvisor.yaml.Place;

/** One rule file as it stands in its topic folder. Its text is made of its bytes when it is first asked for. */
public final class RuleFile {
    private final Topic topic;
    private final Path path;
    private final byte[] bytes;
    private String text;
    private byte[] hash;

    RuleFile(Topic topic, Path path, byte[] bytes) {
        this.topic = topic;
        this.path = path;
        this.bytes = bytes;
    }

    public RuleFile(Topic topic, Path path, String text) {
        this(topic, path, text.getBytes(StandardCharsets.UTF_8));
    }

    public Topic topic() {
        return topic;
    }

    public Path path() {
        return path;
    }

    /** What it says; nobody changes what is in it. */
    byte[] bytes() {
        return bytes;
    }

    /** Hash of what it says. */
    synchronized byte[] hash() {
        if (hash == null) {
            hash = FileHash.of(bytes);
        }
        return hash;
    }

    /** Says the hash of its bytes to whoever asks later; it is known already. */
    synchronized void hashed(byte[] known) {
        hash = known;
    }

    public synchronized String text() {
        if (text == null) {
            text = new String(bytes, StandardCharsets.UTF_8);
        }
        return text;
    }

    /** The file as a reader finds it: {@code decision-support/CDS-010-image-or-signal.drl}. */
    public String name() {
        return topic.folder() + "/" + path.getFileName();
    }

    /** Where its cases stand. */
    public Path cases() {
        return path.resolveSibling(path.getFileName().toString().replaceFirst("\\.drl$", ".cases.yaml"));
    }

    /** The folder of rules that holds its topic. */
    public Path rules() {
        Path topic = path.getParent();
        return topic == null || topic.getParent() == null ? Path.of("") : topic.getParent();
    }

    /** A line of the file, under the path by which the user named the folder of rules. */
    public Place at(int line) {
        return new Place(path.toString(), line, 0);
    }

    /** The id that the file is named after: {@code CDS-010}. */
    public String provision() {
        String name = path.getFileName().toString();
        int end = name.indexOf('-') + 1;
        while (end < name.length() && name.charAt(end) != '-' && name.charAt(end) != '.') {
            end++;
        }
        return name.indexOf('-') < 0 ? name : name.substring(0, end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleFile file && path.equals(file.path) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
