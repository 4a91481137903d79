package org.pathwayadvisor.audit.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of source texts, each read once. */
final class SourceFolder {
    private static final String ENDINGS = "md|txt|xml|html?";

    private final Path folder;
    private final Map<String, Optional<SourceText>> texts = new HashMap<>();

    SourceFolder(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** The text of that name: a file {@code regulation/part-807.md}, or {@code guidance/003_a_longer_title.md}. */
    Optional<SourceText> find(String name) {
        return texts.computeIfAbsent(name, n -> file(n).map(SourceText::read));
    }

    private Optional<Path> file(String name) {
        Path wanted = folder.resolve(name);
        List<Path> files = files(wanted.getParent());
        String last = wanted.getFileName().toString();
        return files.stream()
                .filter(f -> named(f, java.util.regex.Pattern.quote(last)))
                .findFirst()
                .or(() -> files.stream()
                        .filter(f -> named(f, java.util.regex.Pattern.quote(last) + "_.*"))
                        .findFirst());
    }

    private static boolean named(Path file, String name) {
        return file.getFileName().toString().matches(name + "\\.(" + ENDINGS + ")");
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
