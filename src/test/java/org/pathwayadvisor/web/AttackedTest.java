package org.pathwayadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What another site, another machine or a wrong request tries on the page. */
class AttackedTest {
    @TempDir
    private static Path outside;

    private static Path folder;
    private static Path secret;
    private static Served page;
    private static Map<String, String> state;

    @BeforeAll
    static void serve() throws Exception {
        folder = Files.createDirectory(outside.resolve("folder"));
        secret = Files.copy(Path.of("questionnaires/first-idea.yaml"), outside.resolve("secret.yaml"));
        Files.copy(Path.of("questionnaires/stroke-triage.yaml"), folder.resolve("stroke.yaml"));
        Files.createSymbolicLink(folder.resolve("link.yaml"), secret);
        page = Served.on(folder, "stroke.yaml");
        state = page.open();
    }

    @AfterAll
    static void end() {
        page.close();
    }

    /** A request as bytes; the first line of what comes back, and the rest. */
    private static String raw(String head, String body) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", page.base.getPort())) {
            socket.setSoTimeout(60_000);
            String text = head.replace("\n", "\r\n") + "Connection: close\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body;
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String cookie() {
        String key = page.address.substring(page.address.indexOf("key=") + 4);
        return "Cookie: pathway-" + page.base.getPort() + "=" + key + "\n";
    }

    @Test
    void aStrangersNameForThisMachineIsRefused() throws IOException {
        String port = ":" + page.base.getPort();
        assertThat(raw("GET / HTTP/1.1\nHost: evil.example" + port + "\n" + cookie(), ""))
                .startsWith("HTTP/1.1 403");
        assertThat(raw("GET / HTTP/1.1\nHost: 127.0.0.1:1\n" + cookie(), "")).startsWith("HTTP/1.1 403");
        assertThat(raw("GET / HTTP/1.1\nHost: localhost" + port + "\n" + cookie(), ""))
                .startsWith("HTTP/1.1 200");
        assertThat(raw("GET http://evil.example/ HTTP/1.1\nHost: 127.0.0.1" + port + "\n" + cookie(), ""))
                .doesNotStartWith("HTTP/1.1 200");
    }

    @Test
    void nothingIsShownWithoutTheKey() throws Exception {
        HttpClient stranger = HttpClient.newHttpClient();
        for (String path : new String[] {"/", "/?key=wrong", "/?open=stroke.yaml", "/?key="}) {
            HttpResponse<String> reply = stranger.send(
                    HttpRequest.newBuilder(page.base.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(reply.statusCode()).as(path).isEqualTo(403);
            assertThat(reply.body()).doesNotContain("StrokeFlag", "stroke.yaml");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "https://127.0.0.1", "http://127.0.0.1:1"})
    void aChangeFromAnotherSiteIsRefused(String origin) throws Exception {
        assertThat(page.send("/now", Served.form(state), "Origin", origin).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aChangeThatDoesNotSayWhereItComesFromIsRefused() throws Exception {
        assertThat(page.send("/now", Served.form(state)).statusCode()).isEqualTo(403);
        assertThat(page.send("/now", Served.form(state), "Origin", page.origin(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFormWithoutTheSecretIsRefused() throws Exception {
        for (String token : new String[] {"", "wrong"}) {
            Map<String, String> other = new HashMap<>(state);
            other.put("token", token);
            assertThat(page.post("/now", other).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void theSecretsAreNewAtEachStart() throws Exception {
        try (Served again = Served.on(folder, "")) {
            assertThat(again.open().get("token")).isNotEqualTo(state.get("token"));
            assertThat(again.post("/now", state).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void theBrowserIsToldToLoadNothingElse() throws Exception {
        HttpResponse<String> reply = page.get("/");
        assertThat(reply.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(reply.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(reply.headers().firstValue("Server")).isEmpty();
        assertThat(reply.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void longBodiesAreNotRead() throws Exception {
        assertThat(page.post("/now", state, "v:x", "a".repeat(1 << 20)).statusCode())
                .isEqualTo(413);
        assertThat(raw(
                        "POST /now HTTP/1.1\nHost: 127.0.0.1:" + page.base.getPort() + "\nOrigin: " + page.origin()
                                + "\nX-Long: " + "a".repeat(40_000) + "\n" + cookie(),
                        ""))
                .startsWith("HTTP/1.1 431");
    }

    @ParameterizedTest
    @CsvSource({"PUT,/", "DELETE,/", "OPTIONS,/now", "TRACE,/", "PATCH,/"})
    void otherMethodsAreRefused(String method, String path) throws IOException {
        String reply = raw(
                method + " " + path + " HTTP/1.1\nHost: 127.0.0.1:" + page.base.getPort() + "\nOrigin: " + page.origin()
                        + "\n" + cookie(),
                "");
        assertThat(reply).matches("(?s)HTTP/1.1 (40[0-9]|501).*").doesNotContain("StrokeFlag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.yaml",
                "/etc/passwd",
                "link.yaml",
                "..%2Fsecret.yaml",
                "folder/../../secret.yaml",
                ".hidden.yaml",
                "stroke.yaml/../../secret.yaml",
                "nul\u0000.yaml",
                "no-such.yaml"
            })
    void nothingOutsideTheFolderIsReadOrWritten(String name) throws Exception {
        String before = Files.readString(secret);
        HttpResponse<String> opened = page.get("/?open=" + java.net.URLEncoder.encode(name, StandardCharsets.UTF_8));
        assertThat(opened.body()).contains("no such questionnaire").doesNotContain("root:", "secret-");
        if (!name.equals("no-such.yaml")) {
            HttpResponse<String> saved = page.post("/now", state, "do", "save", "as", name);
            assertThat(saved.body()).contains("class=\"warning\"");
        }
        assertThat(Files.readString(secret)).isEqualTo(before);
        assertThat(Files.list(folder).map(f -> f.getFileName().toString()))
                .containsExactlyInAnyOrder("stroke.yaml", "link.yaml");
    }

    @Test
    void linksOutOfTheFolderAreNotListed() throws Exception {
        assertThat(page.get("/").body()).contains("?open=stroke.yaml").doesNotContain("?open=link.yaml");
    }

    @Test
    void rulesAreNeverTakenFromTheWeb() throws Exception {
        String settled = page.post("/now", state).body();
        assertThat(page.post("/now?rules=/tmp&as-of=2020-01-01", state, "rules", "/tmp", "as-of", "2020-01-01")
                        .body())
                .isEqualTo(settled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=%%%", "text=!!!", "a=%zz", "text=AAAA"})
    void nonsenseIsTurnedAwayWithoutATrace(String body) throws Exception {
        HttpResponse<String> reply =
                page.send("/now", "token=" + state.get("token") + "&" + body, "Origin", page.origin());
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).doesNotContain("java", "jetty", "at org.");
    }

    @Test
    void wordsOfAUserNeverBecomeMarkup() throws Exception {
        String evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        String reply = page.post("/", state, "call", evil).body();
        assertThat(reply).doesNotContain("<script>alert", "<img src=x").contains("&lt;script>");
    }
}
