package org.pathwayadvisor.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What is sent back, always under the same strict rules for browsers. */
final class Replies {
    static final String HTML = "text/html; charset=utf-8";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private Replies() {}

    static void send(Response response, Callback callback, int status, String type, String text) {
        response.setStatus(status);
        headers(response, type);
        response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
    }

    /** A sentence and no more. */
    static void say(Response response, Callback callback, int status, String text) {
        send(response, callback, status, "text/plain; charset=utf-8", text + "\n");
    }

    static void download(Response response, Callback callback, String type, String name, String text) {
        response.getHeaders().put("Content-Disposition", "attachment; filename=\"" + name + "\"");
        send(response, callback, 200, type, text);
    }

    /** What lies in the jar, put together. */
    static void asset(Response response, Callback callback, String type, String... paths) {
        StringBuilder text = new StringBuilder();
        for (String path : paths) {
            try (InputStream in = Replies.class.getResourceAsStream(path)) {
                text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        send(response, callback, 200, type, text.toString());
    }

    /** What the server itself turns away, or a fault of ours: no more is told. */
    static boolean failed(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        say(response, callback, status, status < 500 ? "This request cannot be read." : "This page has failed.");
        return true;
    }

    private static void headers(Response response, String type) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.CONTENT_TYPE, type);
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
    }
}
