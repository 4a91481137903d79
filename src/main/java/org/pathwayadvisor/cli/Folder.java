package org.pathwayadvisor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder that a command fills with files of its own, each written whole. What an earlier run left behind goes; a folder
 * in which anything else lies is left alone.
 */
final class Folder {
    /** The list of what a run wrote, by which the next one knows its own files. */
    static final String LIST = ".pathway-files";

    private Folder() {}

    /** Writes the files and takes away those of the run before that are no more. */
    static void fill(Path folder, Map<String, String> files) {
        try {
            Files.createDirectories(folder);
            Set<String> before = before(folder);
            Path list = folder.resolve(LIST);
            if (before.isEmpty() && !isEmpty(folder)) {
                throw new UserError(
                        "`" + folder + "` holds files that this command did not write",
                        "name a new or empty folder, or one that it filled before");
            }
            Set<String> names = new TreeSet<>(files.keySet());
            names.addAll(before);
            Output.write(list, String.join("\n", names) + "\n");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Output.write(target, file.getValue());
            }
            before.removeAll(files.keySet());
            for (String gone : before) {
                Files.deleteIfExists(folder.resolve(gone));
            }
            Output.write(list, String.join("\n", new TreeSet<>(files.keySet())) + "\n");
        } catch (FileAlreadyExistsException e) {
            throw new UserError("`" + folder + "` is no folder", "name a folder to write into");
        } catch (IOException e) {
            throw new UserError("`" + folder + "` cannot be written", "check that it may be written");
        }
    }

    private static Set<String> before(Path folder) throws IOException {
        Path list = folder.resolve(LIST);
        return Files.exists(list)
                ? Files.readAllLines(list).stream()
                        .filter(name -> !name.isBlank() && within(folder, name))
                        .collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>();
    }

    /** Never a file outside of the folder, whatever the list says. */
    private static boolean within(Path folder, String name) {
        return folder.resolve(name).normalize().startsWith(folder.normalize())
                && !Path.of(name).isAbsolute();
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
