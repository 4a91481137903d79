package org.pathwayadvisor.audit.difference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.YamlReader;

/** The tables below two folders of rules, value by value; rows are told by what they are called, not by their place. */
final class TableChanges {
    private static final String ENDING = ".yaml";
    private static final String CASES = ".cases.yaml";

    private TableChanges() {}

    static List<TableChange> of(Path before, Path after) {
        Map<String, Path> old = tables(before);
        Map<String, Path> now = tables(after);
        Set<String> files = new TreeSet<>(old.keySet());
        files.addAll(now.keySet());
        List<TableChange> changes = new ArrayList<>();
        for (String file : files) {
            if (!old.containsKey(file)) {
                changes.add(new TableChange(file, TableChange.What.ADDED, List.of()));
            } else if (!now.containsKey(file)) {
                changes.add(new TableChange(file, TableChange.What.REMOVED, List.of()));
            } else {
                both(file, old.get(file), now.get(file), changes);
            }
        }
        return changes;
    }

    private static void both(String file, Path before, Path after, List<TableChange> changes) {
        String a = text(before);
        String b = text(after);
        if (!a.equals(b)) {
            List<RuleChange.Part> parts = RuleChanges.parts(values(a, file), values(b, file));
            changes.add(
                    new TableChange(file, parts.isEmpty() ? TableChange.What.LAYOUT : TableChange.What.VALUES, parts));
        }
    }

    private static Map<String, Path> tables(Path rules) {
        Map<String, Path> tables = new TreeMap<>();
        try (Stream<Path> all = Files.walk(rules)) {
            all.filter(Files::isRegularFile)
                    .filter(f -> f.toString().endsWith(ENDING) && !f.toString().endsWith(CASES))
                    .forEach(f -> tables.put(rules.relativize(f).toString().replace('\\', '/'), f));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> values(String text, String file) {
        Map<String, String> values = new LinkedHashMap<>();
        YamlReader.parse(text, file, new ArrayList<>()).ifPresent(root -> add("", root, values));
        return values;
    }

    private static void add(String path, Node node, Map<String, String> values) {
        if (node instanceof Node.Text text) {
            values.put(path, text.value());
        } else if (node instanceof Node.Fields fields) {
            fields.fields().forEach(f -> add(path.isEmpty() ? f.key() : path + "." + f.key(), f.value(), values));
        } else if (node instanceof Node.Items list) {
            items(path, list, values);
        }
    }

    private static void items(String path, Node.Items list, Map<String, String> values) {
        if (list.items().stream().allMatch(Node.Text.class::isInstance)) {
            values.put(
                    path,
                    String.join(
                            ", ",
                            list.items().stream()
                                    .map(i -> ((Node.Text) i).value())
                                    .toList()));
            return;
        }
        Set<String> seen = new HashSet<>();
        int at = 0;
        for (Node item : list.items()) {
            at++;
            String name = name(item);
            add(path + "[" + (!name.isEmpty() && seen.add(name) ? name : "#" + at) + "]", item, values);
        }
    }

    /** What a row is called: its first value that is a single word or line. */
    private static String name(Node item) {
        return item instanceof Node.Fields row
                        && !row.fields().isEmpty()
                        && row.fields().get(0).value() instanceof Node.Text text
                ? text.value()
                : "";
    }
}
