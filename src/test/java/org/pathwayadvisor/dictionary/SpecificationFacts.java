package org.pathwayadvisor.dictionary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fact names that the specification files define, read out of their text. */
final class SpecificationFacts {
    private static final Pattern TICKS = Pattern.compile("`([^`]+)`");
    private static final Pattern FAMILY = Pattern.compile("(\\w+_)\\{([^}]*)}.*");
    private static final Pattern EVIDENCE = Pattern.compile(
            "((?:product|pathway|model|study|ev|qb|uc|fm|pp|gtm|it|dep|ux|team)\\.[a-z_0-9.]+)(?:/_(\\w+))?.*");

    private SpecificationFacts() {}

    /** The names of one specification file. */
    static Set<String> of(Path folder, String source) {
        List<String> lines = lines(folder.resolve(source));
        Set<String> names = new TreeSet<>();
        switch (source) {
            case "pathway.md", "pathway-1.md" -> section(lines, "### 0.2 ").forEach(line -> plain(line, names));
            case "pathway-2.md" -> section(lines, "## 15. ").forEach(line -> plain(line, names));
            case "hipaa.md" -> section(lines, "## 2. ").forEach(line -> dotted(line, names));
            case "evidence.md" -> evidence(lines, names);
            default -> throw new IllegalArgumentException(source);
        }
        return names;
    }

    /** {@code name : type}, {@code a_b|c}, {@code a_{b, c}}. */
    private static void plain(String line, Set<String> names) {
        for (String span : ticks(line)) {
            String word = span.replaceFirst(" ?: .*", "").strip();
            Matcher family = FAMILY.matcher(word);
            if (family.matches()) {
                for (String member : family.group(2).split(",")) {
                    names.add(family.group(1) + member.strip().replace("...", "*"));
                }
                continue;
            }
            String[] ends = word.replaceFirst(" *\\{.*", "").split("\\|");
            String stem = ends[0].substring(0, ends[0].lastIndexOf('_') + 1);
            names.add(ends[0]);
            for (int i = 1; i < ends.length; i++) {
                names.add(stem + ends[i]);
            }
        }
    }

    /** {@code Org.fact}; later names of the same cell go with the last object named. */
    private static void dotted(String line, Set<String> names) {
        boolean derived = line.startsWith("**Derived facts**");
        if (!derived && !line.startsWith("| `")) {
            return;
        }
        String cell = derived ? line.split("=")[0] : line.split("\\|")[1];
        String object = "";
        for (String span : ticks(cell)) {
            String word = span.replaceFirst("\\(.*", "");
            if (word.contains(".")) {
                object = word.substring(0, word.indexOf('.') + 1);
            }
            names.add(word.contains(".") || word.startsWith("any") ? word : object + word);
        }
    }

    private static void evidence(List<String> lines, Set<String> names) {
        List<String> defining = new ArrayList<>();
        for (String table : List.of("### 1.1 ", "### 2.1 ")) {
            section(lines, table).stream().filter(l -> l.startsWith("|")).forEach(defining::add);
        }
        lines.stream().filter(l -> l.startsWith("Facts")).forEach(defining::add);
        List<String> failures = section(lines, "### 4.1 ");
        defining.addAll(failures);
        lines.forEach(line -> {
            Matcher single = Pattern.compile("\\(fact `([^`]+)`\\)").matcher(line);
            while (single.find()) {
                defining.add("`" + single.group(1) + "`");
            }
        });
        for (String line : defining) {
            for (String span : ticks(line.replaceAll("\\{[^}]*}", ""))) {
                for (String word : span.split(", ?| / ")) {
                    Matcher name = EVIDENCE.matcher(word.strip());
                    if (name.matches()) {
                        names.add(name.group(1));
                        if (name.group(2) != null) {
                            names.add(name.group(1).replaceFirst("_[a-z]+$", "_" + name.group(2)));
                        }
                    }
                }
            }
        }
        String list = String.join(" ", failures).strip().substring(1).split("`")[0];
        for (String word : list.replaceAll("(\\[])? \\{[^}]*}", "").split(",")) {
            names.add("fm." + word.strip().split(" ")[0]);
        }
        Pattern team = Pattern.compile("team\\.\\w+");
        section(lines, "## 11. ").forEach(line -> team.matcher(line).results().forEach(r -> names.add(r.group())));
    }

    private static List<String> ticks(String line) {
        return TICKS.matcher(line).results().map(r -> r.group(1)).toList();
    }

    /** The lines between a heading and the next one. */
    private static List<String> section(List<String> lines, String heading) {
        List<String> found = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            if (line.startsWith("#")) {
                inside = line.startsWith(heading);
            } else if (inside) {
                found.add(line);
            }
        }
        return found;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
