package org.pathwayadvisor.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RuleFiles;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Problem;

/** Every row of the specification with what stands for it, and what is wrong with that. */
final class Coverage {
    static final Path RULES = Path.of("rules");

    private final CoverageFile file = new CoverageFile();
    private final Map<String, List<Rule>> rules = new TreeMap<>();
    private final Map<String, Set<String>> tables = new TreeMap<>();
    private final Map<String, String> certainty = new TreeMap<>();
    private final Map<String, String> tags = file.tags();
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    Coverage(List<String> ids) {
        List<Problem> problems = new ArrayList<>();
        RuleCatalogue.of(RuleFiles.read(RULES, problems), problems)
                .rules()
                .forEach(rule -> named(rule.metadata().getOrDefault("covers", ""))
                        .forEach(id -> rules.computeIfAbsent(id, i -> new ArrayList<>())
                                .add(rule)));
        tables(RULES.resolve("reference"));
        Reference.load(RULES, problems).types().forEach((id, type) -> certainty.put("type " + id, type.certainty()));
        Map<String, String> partly = file.reasons("partly");
        Map<String, Map<Row.Kind, String>> lines = lines();
        for (String id : ids) {
            rows.put(id, row(id, lines.getOrDefault(id, Map.of()), partly.getOrDefault(id, "")));
        }
        Set<String> families = ids.stream().map(Row::family).collect(Collectors.toSet());
        rules.forEach((id, by) -> unknown(id, families, by.get(0).file().path() + ": `" + id + "`"));
        tables.forEach((id, by) -> unknown(id, families, by + ": `" + id + "`"));
        Stream.of(lines.keySet(), partly.keySet(), tags.keySet())
                .flatMap(Set::stream)
                .filter(id -> !rows.containsKey(id))
                .forEach(id -> faults.add(CoverageFile.FILE + ": `" + id + "` is no row of the specification"));
    }

    /** The rows in the order of the list. */
    List<Row> rows() {
        return List.copyOf(rows.values());
    }

    List<String> faults() {
        return faults;
    }

    /** The lines of the hand-written list, by row. */
    private Map<String, Map<Row.Kind, String>> lines() {
        Map<String, Map<Row.Kind, String>> lines = new TreeMap<>();
        file.property().forEach((id, p) -> put(lines, id, Row.Kind.PROPERTY, p.why() + " Test: `" + p.test() + "`."));
        file.table().forEach((id, t) -> {
            t.types()
                    .forEach(type ->
                            tables.computeIfAbsent(id, i -> new TreeSet<>()).add("type " + type));
            put(lines, id, Row.Kind.TABLE, t.why());
        });
        for (Row.Kind kind : List.of(Row.Kind.PLAN, Row.Kind.NOTE, Row.Kind.LATER)) {
            file.reasons(kind.key()).forEach((id, why) -> put(lines, id, kind, why));
        }
        return lines;
    }

    private static void put(Map<String, Map<Row.Kind, String>> lines, String id, Row.Kind kind, String why) {
        lines.computeIfAbsent(id, i -> new TreeMap<>()).put(kind, why);
    }

    private Row row(String id, Map<Row.Kind, String> lines, String partly) {
        List<Rule> by = rules.getOrDefault(id, List.of());
        Set<String> in = tables.getOrDefault(id, Set.of());
        Row.Kind kind = !by.isEmpty() ? Row.Kind.RULE : Row.Kind.TABLE;
        for (Row.Kind line : lines.keySet()) {
            if (!by.isEmpty() || line != Row.Kind.TABLE && !in.isEmpty()) {
                faults.add(id + " is now covered by "
                        + (by.isEmpty() ? in : by.stream().map(Rule::id).toList()) + ": delete its line under `"
                        + line.key() + "` in " + CoverageFile.FILE + " (what is still missing goes under `partly`)");
            } else {
                kind = line;
            }
        }
        if (lines.size() > 1) {
            faults.add(id + " stands under " + lines.keySet() + " in " + CoverageFile.FILE + ": keep one");
        }
        if (by.isEmpty() && in.isEmpty() && lines.isEmpty()) {
            faults.add(
                    id + " is nowhere: name it in @covers of a rule, or say in " + CoverageFile.FILE + " what it is");
        }
        if (!partly.isEmpty() && kind.ordinal() > Row.Kind.PROPERTY.ordinal()) {
            faults.add(id + " stands under `partly` in " + CoverageFile.FILE + ", but nothing covers it");
        }
        return new Row(id, kind, by, in, lines.getOrDefault(kind, ""), partly, tag(id, by, in));
    }

    /** How the row was read, and how its rules and types say that they were read; a part of a rule may be another row's. */
    private String tag(String id, List<Rule> by, Set<String> in) {
        Set<String> words =
                new LinkedHashSet<>(List.of(tags.getOrDefault(id, "P").split(" ")));
        by.stream().map(Coverage::marks).filter(m -> m.size() == 1).forEach(words::addAll);
        in.forEach(name -> words.add(certainty.getOrDefault(name, "")));
        words.remove("");
        return words.equals(Set.of("P")) ? "" : String.join(", ", words);
    }

    /** How a rule says that its law was read. */
    static List<String> marks(Rule rule) {
        return List.of(rule.metadata().getOrDefault("certainty", "").split(" "));
    }

    private void unknown(String id, Set<String> families, String where) {
        if (families.contains(Row.family(id)) && !rows.containsKey(id)) {
            faults.add(where + " is no row of the specification");
        }
    }

    /** The rows that tables name: {@code covers: [PMA-10]}, at the top of a table or in one of its rows. */
    private void tables(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(f -> f.toString().endsWith(".yaml")).sorted().forEach(f -> tables(CoverageFile.root(f), f));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tables(Node node, Path from) {
        if (node instanceof Node.Items items) {
            items.items().forEach(item -> tables(item, from));
        } else if (node instanceof Node.Fields fields) {
            if (fields.get("covers") != null) {
                String name = fields.get("type") instanceof Node.Text type
                        ? "type " + type.value()
                        : from.getFileName().toString();
                CoverageFile.texts(fields.get("covers"))
                        .forEach(id ->
                                tables.computeIfAbsent(id, i -> new TreeSet<>()).add(name));
            }
            fields.fields().forEach(field -> tables(field.value(), from));
        }
    }

    private static List<String> named(String covers) {
        return Stream.of(covers.split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
