package org.pathwayadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * What the README shows is what the tool does. A block fenced as {@code console} that starts with {@code $ ./pathway}
 * shows one command and the whole of what it prints; {@code | grep -A 1 ^FDA} behind it picks lines. It is renewed with
 * {@code -Dgolden.renew=true}. A block fenced as {@code java} is compiled as the body of a method, and run.
 */
@Isolated("captures what is printed")
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(console|java)\\R(.*?)^```\\s*$");
    private static final Pattern GREP = Pattern.compile("grep -A (\\d+) \\^(\\S+)");
    private static final boolean RENEW = Boolean.getBoolean("golden.renew");
    private static final String PROMPT = "$ ./pathway ";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> printedOutputIsThatOfTheCommand() throws IOException {
        return blocks("console")
                .filter(block -> block.startsWith(PROMPT))
                .map(block -> dynamicTest(block.lines().findFirst().orElse(""), () -> prints(block)));
    }

    private static void prints(String block) throws IOException {
        String command = block.lines().findFirst().orElseThrow();
        String[] parts = command.substring(PROMPT.length()).split(" \\| ", 2);
        Cli run = Cli.run((Object[]) words(parts[0]));
        String printed = run.out().isEmpty() ? run.err() : run.out();
        String now = command + "\n" + (parts.length > 1 ? picked(printed, parts[1]) : printed);
        if (RENEW && !now.equals(block)) {
            Files.writeString(README, Files.readString(README).replace(block, now));
            return;
        }
        assertThat(block).as("renew with -Dgolden.renew=true").isEqualTo(now);
    }

    /** The lines that {@code grep -A n ^word} picks where one line starts so. */
    private static String picked(String printed, String filter) {
        Matcher grep = GREP.matcher(filter);
        assertThat(grep.matches()).as(filter).isTrue();
        List<String> lines = printed.lines()
                .dropWhile(line -> !line.startsWith(grep.group(2)))
                .limit(1 + Integer.parseInt(grep.group(1)))
                .toList();
        return String.join("\n", lines) + "\n";
    }

    private static String[] words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)").matcher(command);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        return words.toArray(String[]::new);
    }

    @TestFactory
    Stream<DynamicTest> javaIsCompiledAndRun() throws IOException {
        return blocks("java").map(block -> dynamicTest(block.lines().findFirst().orElse(""), () -> runs(block)));
    }

    private void runs(String block) throws Exception {
        String imports = String.join(
                "\n", block.lines().filter(l -> l.startsWith("import ")).toList());
        String body = String.join(
                "\n", block.lines().filter(l -> !l.startsWith("import ")).toList());
        Path source = Files.writeString(folder.resolve("Shown.java"), """
                import java.nio.file.Path;
                import java.time.LocalDate;
                import org.pathwayadvisor.Advisor;
                import org.pathwayadvisor.assessment.Assessment;
                %s
                public class Shown {
                    public static void main(String[] args) throws Exception {
                %s
                    }
                }
                """.formatted(imports, body));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, said, said, "-cp", classPath(), "-d", folder.toString(), source.toString());
        assertThat(compiled).as(said.toString(StandardCharsets.UTF_8)).isZero();
        PrintStream screen = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Shown").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(screen);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isNotBlank();
    }

    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", "");
        return all.isEmpty() ? System.getProperty("java.class.path") : all + File.pathSeparator + "target/classes";
    }

    private static Stream<String> blocks(String language) throws IOException {
        if (!Files.exists(README)) {
            return Stream.of();
        }
        return BLOCK.matcher(Files.readString(README).replace("\r\n", "\n"))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2));
    }
}
