package org.pathwayadvisor.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Law;

/** The page on a free port, and a client that knows its key. */
final class Served implements AutoCloseable {
    private static final Pattern STATE = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\">");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    final String address;
    final URI base;
    final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private final Runnable end;

    /** A page that is served already, by the address that was printed. */
    Served(String address, Runnable end) {
        this.address = address;
        this.base = URI.create(address).resolve("/");
        this.end = end;
    }

    static Served on(Path folder, String file) throws IOException {
        return on(folder, file, 0);
    }

    static Served on(Path folder, String file, int port) throws IOException {
        Advisor advisor = Advisor.load(Path.of("rules"));
        Site site = Site.start(
                new Settings(folder, Optional.of(file).filter(f -> !f.isEmpty()), "127.0.0.1", port, Advisor.VERSION),
                () -> Law.on(advisor.rules(), advisor.reference(), DAY));
        return new Served(site.address(), site::close);
    }

    String origin() {
        return "http://" + base.getAuthority();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(base.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The page, opened with its key. */
    Map<String, String> open() throws IOException, InterruptedException {
        return state(
                client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                        .body());
    }

    /** The text that a tab carries. */
    static String text(Map<String, String> state) {
        return new String(Base64.getUrlDecoder().decode(state.get("text")), StandardCharsets.UTF_8);
    }

    static Map<String, String> state(String page) {
        Map<String, String> state = new LinkedHashMap<>();
        Matcher found = STATE.matcher(page.substring(page.indexOf("id=\"state\"")));
        for (int i = 0; i < 6 && found.find(); i++) {
            state.put(found.group(1), found.group(2));
        }
        return state;
    }

    HttpResponse<String> post(String path, Map<String, String> state, String... more)
            throws IOException, InterruptedException {
        return send(path, form(state, more), "Origin", origin());
    }

    static String form(Map<String, String> state, String... more) {
        Map<String, String> fields = new LinkedHashMap<>(state);
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    HttpResponse<String> send(String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        end.run();
    }
}
