package org.pathwayadvisor.questionnaire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a whole file or nothing; a file that is there keeps its permissions. */
public final class WholeFile {
    private WholeFile() {}

    public static void write(Path target, String text) throws IOException {
        Path temp = Files.createTempFile(target.toAbsolutePath().getParent(), ".pathway", ".tmp");
        try {
            Files.writeString(temp, text);
            if (Files.exists(target) && posix(target)) {
                Files.setPosixFilePermissions(temp, Files.getPosixFilePermissions(target));
            }
            Files.move(temp, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temp);
        }
    }

    static boolean posix(Path target) throws IOException {
        return Files.getFileStore(target).supportsFileAttributeView("posix");
    }
}
