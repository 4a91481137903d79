package org.pathwayadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a whole file or nothing. */
final class Output {
    private Output() {}

    static void write(Path target, String text) {
        Path folder = target.toAbsolutePath().getParent();
        try {
            Path temp = Files.createTempFile(folder, ".pathway", ".tmp");
            try {
                Files.writeString(temp, text);
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
