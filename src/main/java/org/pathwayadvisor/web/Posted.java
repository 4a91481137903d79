package org.pathwayadvisor.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** The fields of a form as they were sent. */
record Posted(Map<String, List<String>> fields) {
    /** More is not read. */
    static final int MOST = 1 << 20;

    private static final int MOST_FIELDS = 20_000;

    /** The fields of a request; empty where it is longer than may be. */
    static Optional<Posted> read(Request request) throws IOException {
        if (request.getLength() > MOST) {
            return Optional.empty();
        }
        byte[] bytes;
        try (InputStream in = Content.Source.asInputStream(request)) {
            bytes = in.readNBytes(MOST + 1);
        }
        return bytes.length > MOST
                ? Optional.empty()
                : Optional.of(new Posted(fields(new String(bytes, StandardCharsets.UTF_8))));
    }

    /** @throws IllegalArgumentException where the text is no form */
    static Map<String, List<String>> fields(String text) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int count = 0;
        for (String pair : text.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                if (++count > MOST_FIELDS) {
                    throw new IllegalArgumentException("too many fields");
                }
                fields.computeIfAbsent(decoded(pair.substring(0, at)), k -> new ArrayList<>())
                        .add(decoded(pair.substring(at + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** The only value, or an empty text. */
    String one(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.get(values.size() - 1);
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The same with another secret. */
    Posted signed(String token) {
        Map<String, List<String>> other = new LinkedHashMap<>(fields);
        other.put("token", List.of(token));
        return new Posted(other);
    }
}
