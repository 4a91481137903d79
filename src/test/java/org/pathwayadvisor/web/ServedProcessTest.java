package org.pathwayadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pathwayadvisor.cli.Program;

/** The page as a process of its own: killed, started again, listened to, and called from elsewhere. */
class ServedProcessTest {
    private static final String CARE = "FUNCTION-0-usual-care-continues";

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();
    private Path file;
    private Path said;

    @BeforeEach
    void file() throws IOException {
        file = Files.copy(Path.of("questionnaires/stroke-triage.yaml"), folder.resolve("stroke.yaml"));
        said = folder.resolve("stderr");
    }

    @AfterEach
    void end() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    private Served serve(String... more) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Program.words("serve", file, more))
                .redirectError(ProcessBuilder.Redirect.appendTo(said.toFile()))
                .redirectOutput(printed().toFile())
                .start();
        started.add(process);
        while (!Files.readString(printed()).endsWith("\n")) {
            assertThat(process.isAlive()).as(() -> stderr()).isTrue();
            Thread.sleep(100);
        }
        return new Served(Files.readString(printed()).strip(), process::destroyForcibly);
    }

    private Path printed() {
        return folder.resolve("stdout");
    }

    private String stderr() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void whatWasSavedOutlivesTheServerAndTheTabGoesOn() throws Exception {
        Map<String, String> tab;
        int port;
        try (Served page = serve()) {
            port = page.base.getPort();
            tab = page.open();
            tab = Served.state(page.post("/now", tab, "q", CARE, "v:" + CARE, "no", "do", "save")
                    .body());
        } // killed: nothing of its own is run at the end
        started.get(0).waitFor();
        assertThat(file).content().contains("usual-care-continues: no");
        try (Served again = serve("--port", String.valueOf(port))) {
            Map<String, String> fresh = again.open();
            assertThat(Served.text(fresh)).isEqualTo(Files.readString(file));
            tab.put("token", fresh.get("token"));
            again.post("/now", tab, "call", "Went on", "do", "save");
            assertThat(file).content().contains("Went on", "usual-care-continues: no");
        }
    }

    @Test
    void nothingThatIsAnsweredIsEverPrinted() throws Exception {
        try (Served page = serve()) {
            Map<String, String> tab = page.open();
            page.post("/now", tab, "call", "Very-Secret-Name", "q", CARE, "v:" + CARE, "no");
            page.post("/", tab, "call", "Very-Secret-Name", "q", CARE, "v:" + CARE, "Very-Secret-Nonsense");
            page.post("/now", tab, "text", "VmVyeS1TZWNyZXQ");
            page.post("/report", tab, "call", "Very-Secret-Name");
            page.get("/?open=Very-Secret-File.yaml");
            page.get("/Very-Secret-Path?x=Very-Secret");
            page.send("/now", "Very-Secret=%%%", "Origin", "http://very-secret.example");
        }
        started.get(0).waitFor();
        assertThat(Files.readAllLines(printed())).hasSize(1);
        assertThat(stderr().lines()).hasSize(2);
        assertThat(stderr()).doesNotContainIgnoringCase("very-secret", "StrokeFlag", "usual-care");
    }

    @Test
    void onlyThisMachineMayCallUnlessToldOtherwise() throws Exception {
        try (Served page = serve()) {
            assertThat(page.address).startsWith("http://127.0.0.1:");
            int port = page.base.getPort();
            // 127.0.0.2 is this machine too, but not the address that is listened on
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new Socket("127.0.0.2", port).close()))
                    .isInstanceOf(IOException.class);
        }
        assertThat(stderr()).doesNotContain("encrypted");
    }

    @Test
    void anOpenedPageStillAsksForItsNameAndItsKey() throws Exception {
        try (Served page = serve("--host", "0.0.0.0")) {
            int port = page.base.getPort();
            String cookie = "Cookie: pathway-" + port + "=" + page.address.substring(page.address.indexOf("key=") + 4);
            assertThat(called("127.0.0.2", port, "127.0.0.1:" + port, cookie)).startsWith("HTTP/1.1 200");
            assertThat(called("127.0.0.2", port, "127.0.0.1:" + port, "Cookie: none=1"))
                    .startsWith("HTTP/1.1 403");
            assertThat(called("127.0.0.2", port, "evil.example:" + port, cookie))
                    .startsWith("HTTP/1.1 403");
            assertThat(called("127.0.0.2", port, "127.0.0.1.evil.example:" + port, cookie))
                    .startsWith("HTTP/1.1 403");
            assertThat(called("127.0.0.2", port, "127.0.0.1", cookie)).startsWith("HTTP/1.1 403");
        }
        assertThat(stderr()).contains("Not this machine alone", "nothing is encrypted");
    }

    private static String called(String address, int port, String host, String header) throws IOException {
        try (Socket socket = new Socket(address, port)) {
            String head = "GET / HTTP/1.1\r\nHost: " + host + "\r\n" + header + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** One that sends a byte now and then is never idle; without a limit it would hold its place for ever. */
    @Test
    void whoeverSendsByteByByteIsCutOff() throws Exception {
        try (Served page = serve()) {
            Map<String, String> tab = page.open();
            String key = page.address.substring(page.address.indexOf("key=") + 4);
            String head = "POST /now HTTP/1.1\r\nHost: " + page.base.getAuthority() + "\r\nOrigin: " + page.origin()
                    + "\r\nCookie: pathway-" + page.base.getPort() + "=" + key
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 900000\r\n\r\n";
            assertThat(sentUntilCut(page, head)).as("a slow body").isLessThan(300);
            assertThat(sentUntilCut(page, "GET / HTTP/1.1\r\nX-Slow: "))
                    .as("a slow head")
                    .isLessThan(300);
            assertThat(page.post("/now", tab).statusCode()).isEqualTo(200);
        }
    }

    /** How many bytes are taken after the head, five a second; at most 300. */
    private static int sentUntilCut(Served page, String head) throws IOException, InterruptedException {
        try (Socket socket = new Socket("127.0.0.1", page.base.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            for (int sent = 0; sent < 300; sent++) {
                try {
                    out.write('a');
                    out.flush();
                } catch (IOException e) {
                    return sent;
                }
                Thread.sleep(200);
            }
            return 300;
        }
    }
}
