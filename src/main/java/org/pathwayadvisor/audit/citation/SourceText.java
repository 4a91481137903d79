package org.pathwayadvisor.audit.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The lines of one source, without what a converter put around them: front matter, comments, tags, page heads and
 * numbers.
 *
 * @param file where it was read
 */
record SourceText(Path file, List<String> lines) {
    private static final String FRONT = "---";

    SourceText {
        lines = List.copyOf(lines);
    }

    static SourceText read(Path file) {
        try {
            return of(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceText of(Path file, String content) {
        String said = content.replaceAll("(?s)<!--.*?-->", "");
        String text = file.toString().matches("(?i).*\\.(xml|html?)") ? untagged(said) : said;
        return new SourceText(
                file,
                body(text.replace('\f', '\n').lines().toList()).stream()
                        .filter(line -> !ofPage(line))
                        .toList());
    }

    /** What stands between tags; each block is a paragraph of its own. */
    private static String untagged(String markup) {
        return markup.replaceAll("(?i)</?(p|fp|head|div\\d?|h\\d|br|li|tr|td|title)\\b[^>]*>", "\n\n")
                .replaceAll("(?i)</?(i|em|e)\\b[^>]*>", "*")
                .replaceAll("<[^>]*>", "")
                .replaceAll("&(sect|#167|#xA7);", "§")
                .replaceAll("&(nbsp|#160|#xA0);", " ")
                .replaceAll("&(mdash|#8212|#x2014);", "-")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static List<String> body(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(FRONT)) {
            return lines;
        }
        int end = lines.subList(1, lines.size()).indexOf(FRONT);
        return end < 0 ? lines : lines.subList(end + 2, lines.size());
    }

    private static boolean ofPage(String line) {
        return line.matches("\\s*(\\d{1,3}|(?i:contains nonbinding recommendations))\\s*");
    }
}
