package org.pathwayadvisor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** One run of the command line inside this process, and what a test needs around it. */
public record Cli(int exit, String out, String err) {
    static final Path STROKE = Path.of("questionnaires/stroke-triage.yaml");
    static final String DAY = "--as-of=2026-11-23";

    /** Runs one command line. */
    public static Cli run(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
        int exit = Main.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Cli(exit, out.toString(), err.toString());
    }

    /** A copy of the folder of rules; {@code files} in the order in which it copies them. */
    public static Path copyRules(Path into, java.util.Comparator<Path> files) throws IOException {
        Path from = Path.of("rules");
        try (Stream<Path> all = Files.walk(from)) {
            all.filter(Files::isRegularFile).sorted(files).forEach(file -> {
                try {
                    Path to = into.resolve(from.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return into;
    }

    static void replace(Path file, String old, String now) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " lacks " + old);
        }
        Files.writeString(file, text.replace(old, now));
    }
}
