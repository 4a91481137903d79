package org.pathwayadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pathwayadvisor.cli.Cli.DAY;
import static org.pathwayadvisor.cli.Cli.STROKE;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of the command line: what each command prints, writes and exits with. */
class CliTest {
    @TempDir
    private Path folder;

    private Path written;

    @BeforeEach
    void name() {
        written = folder.resolve("out.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "stroke-triage, 0",
        "hospital-made-alert, 0",
        "injector-app, 0",
        "first-idea, 4",
    })
    void exitSaysWhetherItIsDecided(String sample, int exit) {
        Cli run = Cli.run("assess", DAY, "questionnaires/" + sample + ".yaml");
        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.out()).isNotBlank();
    }

    @Test
    void aHeldAnswerIsAWorkingAnswer() throws IOException {
        Path held = folder.resolve("held.yaml");
        Files.copy(STROKE, held);
        Cli.replace(held, "purpose: [detect]", "purpose: [detect~]");
        Cli run = Cli.run("assess", DAY, held);
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.out()).contains("WORKING ANSWER").contains("we think so");
    }

    static Stream<List<String>> wrongUsage() {
        return Stream.of(
                List.of("assess"),
                List.of("asess", STROKE.toString()),
                List.of("assess", STROKE.toString(), "--as-of", "soon"),
                List.of("assess", STROKE.toString(), "--as-of", "2026-02-30"),
                List.of("assess", STROKE.toString(), "--format", "pdf"),
                List.of("assess", STROKE.toString(), "--fast"),
                List.of("explain", STROKE.toString(), "--why-not", "510"),
                List.of("questions", "--who", "securty"));
    }

    @ParameterizedTest
    @MethodSource("wrongUsage")
    void wrongUsageExitsWithTwo(List<String> args) {
        Cli run = Cli.run(args.toArray());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ", "Exception");
    }

    static Map<String, byte[]> badFiles() {
        Map<String, byte[]> bad = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("unknown key", "version: 1\nprodct: {}\n");
        texts.put("wrong choice", "version: 1\nmaker: {role: compny}\n");
        texts.put("wrong type", "version: 1\nmaker: company\n");
        texts.put("duplicate key", "version: 1\nmaker: {role: company, role: company}\n");
        texts.put("missing name", "version: 1\nfunctions: {items: [{user: staff}]}\n");
        texts.put("out of range", "version: 1\nplan: {building-since-months: 601}\n");
        texts.put("two of one name", "version: 1\nfunctions: {items: [{name: f}, {name: f}]}\n");
        texts.put(
                "contradiction", "version: 1\nfunctions: {items: [{name: f, inputs: [notes], image: {draws: yes}}]}\n");
        texts.put("empty", "");
        texts.put("not YAML", "version: 1\nmaker: {role: \"x");
        texts.put("too large", "version: " + "1".repeat(1 << 20));
        texts.put("alias bomb", "version: 1\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
        texts.put("deep nesting", "[".repeat(100_000));
        texts.forEach((name, text) -> bad.put(name, text.getBytes(StandardCharsets.UTF_8)));
        bad.put("not UTF-8", "maker: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        return bad;
    }

    @Test
    void badInputExitsWithThreeAndWritesNothing() throws IOException {
        for (Map.Entry<String, byte[]> bad : badFiles().entrySet()) {
            Path file = Files.write(folder.resolve("bad.yaml"), bad.getValue());
            refused(bad.getKey(), file);
        }
        refused("a folder", folder);
        refused("no file", folder.resolve("none.yaml"));
        Path locked = Files.writeString(folder.resolve("locked.yaml"), "version: 1\n");
        if (locked.toFile().setReadable(false) && !Files.isReadable(locked)) {
            refused("unreadable", locked);
        }
    }

    private void refused(String what, Path file) {
        for (Cli run : List.of(
                Cli.run("assess", DAY, file, "--output", written),
                Cli.run("explain", DAY, file),
                Cli.run("check", file))) {
            assertThat(run.exit()).as(what).isEqualTo(3);
            assertThat(run.out()).as(what).isEmpty();
            assertThat(run.err()).as(what).startsWith(file + ":").contains("\n  help: ");
            assertThat(run.err()).as(what).doesNotContain("\tat ", "Exception", "org.yaml");
            assertThat(written).as(what).doesNotExist();
        }
    }

    @Test
    void checkTellsAllProblemsAtOnce() throws IOException {
        Path file = Files.writeString(
                folder.resolve("q.yaml"), "version: 1\nprodct: {}\nmaker: {role: compny}\nplan: {start: soon}\n");
        assertThat(Cli.run("check", file).err())
                .contains("q.yaml:2:1: ", "q.yaml:3:15: ", "q.yaml:4:15: ", "did you mean `product`?");
        assertThat(Cli.run("check", STROKE).out())
                .isEqualTo(STROKE + ": no problems, 81 answered questions about 1 software function\n");
        assertThat(Cli.run("assess", DAY, STROKE).out()).contains("81 answered questions");
    }

    @Test
    void outputIsWrittenWholeOrNotAtAll() throws IOException {
        Cli screen = Cli.run("assess", DAY, STROKE);
        Files.writeString(written, "an older answer, longer than any other".repeat(10_000));
        Cli run = Cli.run("assess", DAY, STROKE, "--output", written);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(written).content().isEqualTo(screen.out());
        Cli nowhere = Cli.run("assess", DAY, STROKE, "--output", folder.resolve("none/out.txt"));
        assertThat(nowhere.exit()).isEqualTo(3);
        assertThat(nowhere.err()).contains("cannot be written", "help: ");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(written);
        }
    }

    @Test
    void everyFormatSaysTheSamePathway() throws IOException {
        assertThat(Cli.run("assess", DAY, STROKE, "--format", "text").out())
                .contains("510(k) clearance", "21 CFR 892.2080", "QAS", "IMDRF category III", "Law known to");
        assertThat(Cli.run("assess", DAY, STROKE, "--format", "markdown").out())
                .startsWith("# StrokeFlag")
                .contains("510(k) clearance");
        var json = new ObjectMapper()
                .readTree(Cli.run("assess", DAY, STROKE, "--format", "JSON").out());
        assertThat(json.at("/recommendation/pathway").asText()).isEqualTo("510k");
        assertThat(Cli.run("assess", DAY, STROKE, "--format", "text", "--full").out())
                .contains("RECEIPT");
        assertThat(Cli.run("assess", DAY, STROKE, "--format", "markdown", "--full")
                        .out())
                .contains("Receipt");
        assertThat(Cli.run("assess", DAY, STROKE).out()).doesNotContain("\u001b");
    }

    @Test
    void theDayDecidesTheLaw() {
        assertThat(Cli.run("assess", "--as-of=2018-02-13", STROKE).out()).contains("510(k) clearance");
        assertThat(Cli.run("assess", "--as-of=2018-02-12", STROKE).out()).contains("De Novo request");
        assertThat(Cli.run("assess", "--as-of=2027-11-23", STROKE).out()).contains("OUT OF DATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--full"})
    void newWritesAFormThatIsReadAndNeverOverwrites(String full) throws IOException {
        Path form = folder.resolve("mine.yaml");
        Object[] args = full.isEmpty() ? new Object[] {"new", form} : new Object[] {"new", full, form};
        assertThat(Cli.run(args).exit()).isZero();
        assertThat(Cli.run("check", form).exit()).isZero();
        String text = Files.readString(form);
        Cli again = Cli.run(args);
        assertThat(again.exit()).isEqualTo(3);
        assertThat(again.err()).contains("exists already", "help: ");
        assertThat(form).content().isEqualTo(text);
        assertThat(text)
                .isEqualTo(Cli.run(full.isEmpty() ? new Object[] {"new"} : new Object[] {"new", full})
                        .out());
    }

    @Test
    void questionsPrintsOnePersonsPage() {
        String all = Cli.run("questions").out();
        Cli page = Cli.run("questions", "--who", "security");
        assertThat(page.exit()).isZero();
        assertThat(page.out()).isNotBlank();
        assertThat(all.length()).isGreaterThan(page.out().length());
    }

    @Test
    void schemaIsJson() throws IOException {
        Cli run = Cli.run("schema");
        assertThat(run.exit()).isZero();
        assertThat(new ObjectMapper().readTree(run.out()).path("$schema").asText())
                .contains("2020-12");
    }

    @Test
    void aProcessOfItsOwnEndsWithTheSame() throws IOException, InterruptedException {
        Path out = folder.resolve("stdout");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.pathwayadvisor.cli.Main",
                        "assess",
                        DAY,
                        "questionnaires/first-idea.yaml")
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("stderr").toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(4);
        assertThat(out)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(
                        Cli.run("assess", DAY, "questionnaires/first-idea.yaml").out());
    }
}
