package org.pathwayadvisor.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one tab carries from answer to answer.
 *
 * @param text    the questionnaire, as it would stand in its file
 * @param name    of its file in the folder, or empty
 * @param disk    the mark of what stood in the file when it was read or saved last; empty where there was none
 * @param first   the first scenario of a comparison, or empty
 * @param skipped questions that nobody can answer now
 * @param all     true where every question is shown
 */
record Tab(String text, String name, String disk, String first, Set<String> skipped, boolean all) {
    Tab {
        skipped = Set.copyOf(skipped);
    }

    static Tab of(Posted posted) {
        return new Tab(
                unpacked(posted.one("text")),
                posted.one("name"),
                posted.one("disk"),
                unpacked(posted.one("first")),
                unpacked(posted.one("skipped"))
                        .lines()
                        .filter(l -> !l.isBlank())
                        .collect(Collectors.toSet()),
                posted.has("all"));
    }

    Tab with(String newText) {
        return new Tab(newText, name, disk, first, skipped, all);
    }

    Tab saved(String newName, String newDisk) {
        return new Tab(text, newName, newDisk, first, skipped, all);
    }

    Tab comparing(String other) {
        return new Tab(text, name, disk, other, skipped, all);
    }

    Tab skipping(Set<String> paths) {
        return new Tab(text, name, disk, first, paths, all);
    }

    String packedText() {
        return packed(text);
    }

    String packedFirst() {
        return packed(first);
    }

    String packedSkipped() {
        return packed(String.join("\n", skipped.stream().sorted().toList()));
    }

    /** True where the file does not hold what the tab holds. */
    boolean dirty() {
        return !Folder.mark(text).equals(disk);
    }

    /** What names it in problems. */
    String called() {
        return name.isEmpty() ? "this page" : name;
    }

    /** A field of a form keeps letters, but not every end of a line. */
    private static String packed(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String unpacked(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
