package org.pathwayadvisor.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The looks of the page, all of them inside it. */
final class Styles {
    private static final List<String> FILES = List.of("report.css", "whole.css");

    private Styles() {}

    /** The whole style sheet; what every printed page carries is part of it. */
    static String of(String product, String status, String day) {
        return FILES.stream().map(Styles::text).collect(Collectors.joining())
                + "@page {\n  @top-left { content: " + string(product) + "; }\n  @top-right { content: "
                + string(status)
                + "; }\n  @bottom-left { content: " + string("Planning aid, no legal advice · " + day) + "; }\n}\n";
    }

    /** A rule for browsers: nothing but this style is loaded or run. */
    static String policy(String style) {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-" + hash(style) + "'";
    }

    private static String text(String file) {
        try (InputStream in = Styles.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A CSS string in which nothing but letters, digits and spaces stands as it is. */
    static String string(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == ' ' || c < 128 && Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else {
                out.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return out.append('"').toString();
    }
}
