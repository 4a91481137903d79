package org.pathwayadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Writes a whole file or nothing. */
final class Output {
    private static final String OPTION = "output";

    private Output() {}

    /** The option to write to a file. */
    static void declare(Syntax syntax) {
        syntax.option(OPTION, "PATH", "Write to a file instead of the screen.");
    }

    /** Writes to the file that was named, or to the screen. */
    static void put(Line line, Screen screen, String text) {
        Optional<Path> target = line.fileOption(OPTION);
        if (target.isPresent()) {
            write(target.get(), text);
        } else {
            screen.out().print(text);
        }
    }

    static void write(Path target, String text) {
        Path folder = target.toAbsolutePath().getParent();
        try {
            // Not a "temporary file": that one would be readable by its owner only.
            Path temp = folder.resolve(".pathway-" + ProcessHandle.current().pid() + ".tmp");
            try {
                Files.writeString(temp, text, StandardOpenOption.CREATE_NEW);
                Files.move(temp, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temp);
            }
        } catch (IOException e) {
            throw new UserError(
                    "`" + target + "` cannot be written", "check that its folder exists and may be written");
        }
    }
}
