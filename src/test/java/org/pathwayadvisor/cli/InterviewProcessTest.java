package org.pathwayadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.interview.Typist;
import org.pathwayadvisor.questionnaire.Questionnaires;

/**
 * The interview as a process of its own: in a plain pipe, and in a terminal made by {@code script}. Where it waits for
 * something that nobody types, the test fails after a while and tells nothing of speed.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InterviewProcessTest {
    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final String CARD = "which of these are so?";
    private static final String ANY_PROMPT = "(?s).*(^|\n)(> |by> |because> |all> |day> |name> )$";

    @TempDir
    private Path folder;

    private Path file;
    private Process running;

    @AfterEach
    void end() {
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
    }

    @BeforeEach
    void name() {
        file = folder.resolve("my-product.yaml");
    }

    private List<String> command(String... more) {
        return Program.words("interview", file, more);
    }

    /** The same in a terminal of so many columns. Ctrl-C counts in it, also where whoever runs the tests ignores it. */
    private List<String> inTerminal(int columns) throws IOException {
        assumeTrue(Files.isExecutable(SCRIPT), "no terminal can be made here");
        StringBuilder words = new StringBuilder("stty cols " + columns + " rows 24; heed='env --default-signal=INT'; "
                + "$heed true 2>/dev/null || heed=; exec $heed");
        command().forEach(word -> words.append(" '").append(word).append("'"));
        Path run = Files.writeString(folder.resolve("run.sh"), words.toString());
        return List.of(SCRIPT.toString(), "-qec", "sh " + run, "/dev/null");
    }

    /** Types what somebody knows, prompt by prompt, until the process ends. */
    private static String typed(Process process, Typist typist) throws IOException {
        StringBuilder all = new StringBuilder();
        StringBuilder since = new StringBuilder();
        byte[] some = new byte[8192];
        InputStream from = process.getInputStream();
        OutputStream to = process.getOutputStream();
        int read;
        while ((read = from.read(some)) >= 0) {
            String text = new String(some, 0, read, StandardCharsets.UTF_8).replace("\r", "");
            all.append(text);
            since.append(text);
            if (since.toString().matches(ANY_PROMPT)) {
                since.toString().lines().forEach(typist::reads);
                String prompt = since.substring(since.lastIndexOf("\n") + 1);
                since.setLength(0);
                to.write((typist.types(prompt) + "\n").getBytes(StandardCharsets.UTF_8));
                to.flush();
            }
        }
        return all.toString();
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("NO_COLOR", "1");
        builder.environment().put("TERM", "dumb");
        running = builder.start();
        return running;
    }

    @Test
    void aPipeIsAnsweredToTheEnd() throws Exception {
        Answers known = Questionnaires.load(Path.of("questionnaires/symptom-chatbot.yaml"));
        Process process = start(command());
        String printed = typed(process, new Typist(known));
        assertThat(process.waitFor()).as(printed).isEqualTo(Exit.DECIDED);
        assertThat(printed)
                .contains("De Novo request")
                .contains("pathway assess")
                .contains(CARD);
    }

    @Test
    void aTerminalIsAnsweredToTheEnd() throws Exception {
        Answers known = Questionnaires.load(Path.of("questionnaires/symptom-chatbot.yaml"));
        Process process = start(inTerminal(100));
        String printed = typed(process, new Typist(known));
        assertThat(process.waitFor()).as(printed).isEqualTo(Exit.DECIDED);
        assertThat(printed).contains("De Novo request").contains(CARD).doesNotContain("\u001b");
    }

    @Test
    void controlCLosesNothingInANarrowTerminal() throws Exception {
        Process process = start(inTerminal(40));
        OutputStream to = process.getOutputStream();
        to.write("StrokeFlag\nFlags a stroke\ntriage\n".getBytes(StandardCharsets.UTF_8));
        to.flush();
        StringBuilder printed = new StringBuilder();
        byte[] some = new byte[4096];
        int read;
        boolean sent = false;
        while ((read = process.getInputStream().read(some)) >= 0) {
            printed.append(new String(some, 0, read, StandardCharsets.UTF_8));
            if (!sent && printed.indexOf("all> ") >= 0) {
                sent = true;
                to.write(3); // Ctrl-C
                to.flush();
            }
        }
        process.waitFor();
        Answers answers = Questionnaires.load(file);
        assertThat(answers.name()).isEqualTo("StrokeFlag");
        assertThat(answers.functions()).containsExactly("triage");
        assertThat(printed.toString().lines().map(l -> l.replace("\r", "")).filter(l -> !l.contains(folder.toString())))
                .allMatch(line -> line.length() <= 40);
    }

    @Test
    void inputThatEndsInTheMiddleLosesNothing() throws Exception {
        Process process = start(command());
        process.getOutputStream().write("StrokeFlag\nFlags\ntriage\n1\n1\n".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isEqualTo(Exit.OPEN);
        assertThat(printed).contains("so far: ").contains("goes on");
        assertThat(Questionnaires.load(file).given()).hasSize(2);
    }

    @Test
    void aFileWithProblemsAndALockedOneAreToldBeforeAnythingIsAsked() throws Exception {
        Files.writeString(file, "version: 1\nfunctoins: x\n");
        Cli broken = Cli.run("interview", file, "--rules", "rules");
        assertThat(broken.exit()).isEqualTo(Exit.INVALID);
        assertThat(broken.err()).contains("my-product.yaml:2:1: `functoins` is not a question");

        Files.writeString(file, "version: 1\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Cli locked = Cli.run("interview", file, "--rules", "rules");
        assertThat(locked.exit()).isEqualTo(Exit.INVALID);
        assertThat(locked.err()).contains("may not be written");
        assertThat(locked.out()).isEmpty();
    }
}
