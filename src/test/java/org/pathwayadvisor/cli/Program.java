package org.pathwayadvisor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The words that start this program in a process of its own, with the Java and the classes of the tests. */
public final class Program {
    private Program() {}

    /**
     * @param options of the JVM
     * @param words   of the command line
     */
    public static List<String> words(List<String> options, String... words) {
        List<String> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.addAll(options);
        all.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.pathwayadvisor.cli.Main"));
        all.addAll(List.of(words));
        return all;
    }

    /** A command on a file, under the rules of this folder and the law of the tests' day. */
    public static List<String> words(String command, Path file, String... more) {
        List<String> all = words(
                List.of("-XX:+UseSerialGC"),
                command,
                file.toString(),
                "--rules",
                Path.of("rules").toAbsolutePath().toString(),
                "--as-of",
                "2026-11-23");
        all.addAll(List.of(more));
        return all;
    }
}
