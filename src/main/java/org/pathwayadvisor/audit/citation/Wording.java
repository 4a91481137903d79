package org.pathwayadvisor.audit.citation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Text without what differs between copies of the same words: case, spaces, quotes, dashes, marks of layout. */
final class Wording {
    private static final int DIGITS = 12;

    private Wording() {}

    /** Plain spaces, quotes and dashes instead of those of a printer. */
    static String straight(String text) {
        return text.replaceAll("[\u2018\u2019\u201b]", "'")
                .replaceAll("[\u201c\u201d]", "\"")
                .replaceAll("[\u00ad\u2010-\u2015]", "-")
                .replaceAll("[\u00a0\u2000-\u200b\u202f\ufeff]", " ");
    }

    /** The same without marks of layout, one space apart. */
    static String spaced(String text) {
        return straight(text).replaceAll("[*#]", " ").replaceAll("\\s+", " ").strip();
    }

    /** Do the words stand in the passage, in whatever case? */
    static boolean holds(String passage, String words) {
        return spaced(passage).toLowerCase(Locale.ROOT).contains(spaced(words).toLowerCase(Locale.ROOT));
    }

    /** A fingerprint of the letters and digits alone. */
    static String hash(String passage) {
        String letters = passage.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
