package org.pathwayadvisor.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;

/** What one command line gave: the words by the names of their places, and the options. */
final class Line {
    private final CommandLine parsed;
    private final Map<String, String> words;
    private final List<String> more;

    Line(CommandLine parsed, Map<String, String> words, List<String> more) {
        this.parsed = parsed;
        this.words = words;
        this.more = more;
    }

    /** The words of a command that takes any number of them. */
    List<String> more() {
        return more;
    }

    /** A word that the command needs. */
    String word(String place) {
        return words.get(place);
    }

    /** A word that may be left out. */
    Optional<String> given(String place) {
        return Optional.ofNullable(words.get(place));
    }

    /** A word that names a file. */
    Path file(String place) {
        return path(word(place));
    }

    boolean has(String option) {
        return parsed.hasOption(option);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(parsed.getOptionValue(name));
    }

    /** An option that names a file or folder. */
    Optional<Path> fileOption(String name) {
        return option(name).map(Line::path);
    }

    static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new UsageError("`" + word + "` is not a file name", "name a file or folder");
        }
    }
}
