package org.pathwayadvisor.rulebase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;

/** The rule files of a folder, sorted by topic and name. */
public final class RuleFiles {
    private static final String ENDING = ".drl";

    private RuleFiles() {}

    /** Reads all rule files below {@code rules}; a rule file outside a topic folder is a problem. */
    public static List<RuleFile> read(Path rules, List<Problem> problems) {
        List<RuleFile> files = new ArrayList<>();
        if (!Files.isDirectory(rules)) {
            problems.add(new Problem(
                    new Place(rules.toString(), 0, 0), "there is no such folder of rules", "name one with --rules"));
            return files;
        }
        Map<String, List<Path>> folders = folders(rules);
        for (Topic topic : Topic.values()) {
            for (Path path : folders.getOrDefault(topic.folder(), List.of())) {
                files.add(new RuleFile(topic, path, bytes(path)));
            }
        }
        folders.keySet().removeAll(Topic.folders());
        folders.forEach((folder, strays) -> strays.forEach(path -> problems.add(stray(folder, path))));
        return files;
    }

    /** The rule files by the folder that holds them, sorted. */
    private static Map<String, List<Path>> folders(Path rules) {
        Map<String, List<Path>> folders = new TreeMap<>();
        try {
            Files.walkFileTree(rules, Set.of(FileVisitOption.FOLLOW_LINKS), 20, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(ENDING)) {
                        String folder = rules.relativize(file.getParent()).toString();
                        folders.computeIfAbsent(folder, f -> new ArrayList<>()).add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folders.values().forEach(Collections::sort);
        return folders;
    }

    private static Problem stray(String folder, Path path) {
        return new Problem(
                new Place(path.toString(), 0, 0),
                "the rule file is in no topic folder",
                Nearest.hint(folder, Topic.folders(), "topics: " + String.join(", ", Topic.folders())));
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
