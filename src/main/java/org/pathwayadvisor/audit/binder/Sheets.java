package org.pathwayadvisor.audit.binder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts of the project that go into the binder as they stand. */
final class Sheets {
    private static final Pattern NEAR = Pattern.compile("\\[([^\\]]+)]\\((?!https?:)[^)]+\\)");

    private Sheets() {}

    /** The text of a file, lines ended by LF; empty where there is none. */
    static Optional<String> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return Optional.of(text.replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page copied into the binder: links to neighbours that are not there become their words. */
    static String copied(String text, String from) {
        String body = NEAR.matcher(text).replaceAll("$1");
        return "<!-- Copied as it stands from " + from + ". -->\n\n" + (body.endsWith("\n") ? body : body + "\n");
    }

    /** What stands under a heading of the second rank; empty where there is no such heading. */
    static Optional<String> section(String text, String heading) {
        int start = text.indexOf("\n## " + heading + "\n");
        if (start < 0) {
            return Optional.empty();
        }
        int body = text.indexOf('\n', start + 1) + 1;
        int end = text.indexOf("\n## ", body);
        return Optional.of(NEAR.matcher(text.substring(body, end < 0 ? text.length() : end))
                .replaceAll("$1")
                .strip());
    }
}
