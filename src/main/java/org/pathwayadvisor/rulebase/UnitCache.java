package org.pathwayadvisor.rulebase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

/**
 * Compiled units by content, in a folder private to the user. Each file carries its own hash in a neighbour, because a
 * compiled unit is code.
 */
final class UnitCache {
    private final Path folder;

    UnitCache(Path folder) {
        this.folder = folder;
    }

    /** The user's cache folder. */
    static UnitCache ofUser() {
        String base = System.getenv("XDG_CACHE_HOME");
        Path home = base == null || base.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(base);
        return new UnitCache(home.resolve("pathway-advisor"));
    }

    /** The jar of a unit, or null. */
    Path find(String unit) {
        Path jar = folder.resolve(unit + ".jar");
        Path sum = folder.resolve(unit + ".sha256");
        try {
            if (!Files.isRegularFile(jar, LinkOption.NOFOLLOW_LINKS) || !Files.isRegularFile(sum)) {
                return null;
            }
            String wanted = Files.readString(sum).strip();
            return wanted.equals(new Hash().add(Files.readAllBytes(jar)).hex()) ? jar : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Stores a unit atomically; where the folder cannot be written, in a temporary one. */
    Path store(String unit, byte[] jar) {
        try {
            return write(folder, unit, jar);
        } catch (IOException e) {
            try {
                return write(Files.createTempDirectory("pathway-rules"), unit, jar);
            } catch (IOException again) {
                throw new java.io.UncheckedIOException(again);
            }
        }
    }

    private static Path write(Path folder, String unit, byte[] jar) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            try {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            } catch (UnsupportedOperationException e) {
                // no such permissions on this file system
            }
        }
        Path file = folder.resolve(unit + ".jar");
        move(folder, jar, file);
        move(
                folder,
                new Hash().add(jar).hex().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                folder.resolve(unit + ".sha256"));
        return file;
    }

    private static void move(Path folder, byte[] bytes, Path target) throws IOException {
        Path temp = Files.createTempFile(folder, "unit", ".tmp");
        Files.write(temp, Arrays.copyOf(bytes, bytes.length));
        Files.move(temp, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
