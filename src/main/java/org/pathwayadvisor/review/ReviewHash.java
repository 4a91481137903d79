package org.pathwayadvisor.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pathwayadvisor.rulebase.Hash;
import org.pathwayadvisor.rulebase.RuleFile;

/** The fingerprint of what a reviewer reads: a rule file and its cases, with whatever line ends. */
public final class ReviewHash {
    private static final int DIGITS = 16;

    private ReviewHash() {}

    /** The fingerprint of the files as they stand. */
    public static String of(RuleFile file) {
        return new Hash()
                .add(plain(file.text()))
                .add(plain(cases(file.cases())))
                .hex()
                .substring(0, DIGITS);
    }

    private static String cases(Path path) {
        try {
            return Files.exists(path) ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n");
    }
}
