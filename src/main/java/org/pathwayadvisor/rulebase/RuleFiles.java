package org.pathwayadvisor.rulebase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;

/** The rule files of a folder, sorted by topic and name. */
public final class RuleFiles {
    private RuleFiles() {}

    /** Reads all rule files below {@code rules}; a rule file outside a topic folder is a problem. */
    public static List<RuleFile> read(Path rules, List<Problem> problems) {
        List<RuleFile> files = new ArrayList<>();
        if (!Files.isDirectory(rules)) {
            problems.add(new Problem(
                    new Place(rules.toString(), 0, 0), "there is no such folder of rules", "name one with --rules"));
            return files;
        }
        for (Topic topic : Topic.values()) {
            Path folder = rules.resolve(topic.folder());
            if (Files.isDirectory(folder)) {
                for (Path path : list(folder, ".drl")) {
                    files.add(new RuleFile(topic, path, text(path)));
                }
            }
        }
        strays(rules, problems);
        return files;
    }

    private static void strays(Path rules, List<Problem> problems) {
        try (Stream<Path> all = Files.walk(rules)) {
            all.filter(p -> p.toString().endsWith(".drl")).sorted().forEach(p -> {
                String folder = rules.relativize(p.getParent()).toString();
                if (!Topic.folders().contains(folder)) {
                    problems.add(new Problem(
                            new Place(p.toString(), 0, 0),
                            "the rule file is in no topic folder",
                            Nearest.hint(folder, Topic.folders(), "topics: " + String.join(", ", Topic.folders()))));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> list(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path path) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
