package org.pathwayadvisor.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.model.SoftwareFunction;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.reference.Tables;
import org.pathwayadvisor.rulebase.RuleFile;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;
import org.pathwayadvisor.yaml.YamlReader;

/** Reads the cases beside rule files; every fault is a located problem. */
public final class Cases {
    private static final List<String> KEYS = List.of("name", "as-of", "types", "given", "then");

    /** The function that a case is about when it names none. */
    private static final String SOME_FUNCTION = "it";

    private final Reference reference;
    private final List<Problem> problems;
    private final boolean data;
    private final Set<String> names = new HashSet<>();
    private final Map<LocalDate, Tables> days = new HashMap<>();

    private Cases(Reference reference, List<Problem> problems, boolean data) {
        this.reference = reference;
        this.problems = problems;
        this.data = data;
    }

    /** The cases of one rule file; a missing file is no problem here, the catalogue's check reports it. */
    public static CaseFile read(RuleFile rules, Reference reference, List<Problem> problems) {
        Path path = CaseFile.beside(rules);
        List<Case> cases = new ArrayList<>();
        if (Files.exists(path)) {
            Cases reader =
                    new Cases(reference, problems, rules.topic().sitting().lists());
            YamlReader.read(path, problems).ifPresent(node -> reader.cases(node, cases));
        }
        return new CaseFile(rules, path, cases);
    }

    private void cases(Node root, List<Case> cases) {
        if (!(root instanceof Node.Items list)) {
            problem(root.place(), "cases are a list", "each starts with `- name:`");
            return;
        }
        for (Node item : list.items()) {
            if (item instanceof Node.Fields fields) {
                Case read = read(fields);
                if (read != null) {
                    cases.add(read);
                }
            } else {
                problem(item.place(), "a case is a group of keys", "its keys are " + String.join(", ", KEYS));
            }
        }
    }

    private Case read(Node.Fields fields) {
        int before = problems.size();
        for (Node.Field field : fields.fields()) {
            if (!KEYS.contains(field.key())) {
                problem(
                        field.place(),
                        "`" + field.key() + "` is no part of a case",
                        Nearest.hint(field.key(), KEYS, "its keys are " + String.join(", ", KEYS)));
            }
        }
        String name = fields.get("name") instanceof Node.Text t ? t.value() : "";
        if (name.isBlank()) {
            problem(fields.place(), "the case has no name", "a sentence about a product");
        } else if (!names.add(name)) {
            problem(fields.place(), "two cases are named `" + name + "`", "");
        }
        LocalDate day = day(fields);
        Tables tables = tables(fields, days.computeIfAbsent(day, this::of));
        GivenWords given = new GivenWords(tables, problems);
        List<Node.Text> lines = texts(fields, "given");
        lines.forEach(t -> given.read(t.value(), t.place()));
        Set<String> subjects = new LinkedHashSet<>(given.subjects());
        Set<Object> expected = new LinkedHashSet<>();
        texts(fields, "then").forEach(t -> then(t, given, subjects, expected));
        if (problems.size() > before) {
            return null;
        }
        List<Object> facts = facts(given, tables, subjects);
        Optional<List<String>> types = fields.get("types") == null
                ? Optional.empty()
                : Optional.of(
                        texts(fields, "types").stream().map(Node.Text::value).toList());
        List<String> words = lines.stream().map(Node.Text::value).toList();
        return new Case(name, fields.place(), day, facts, given.conclusions(), expected, new Case.Words(types, words));
    }

    /** What a session holds of a case. */
    private List<Object> facts(GivenWords given, Tables tables, Set<String> subjects) {
        if (subjects.isEmpty()) {
            subjects.add(SOME_FUNCTION);
        }
        List<Object> facts = new ArrayList<>(tables.rows());
        if (!data) {
            subjects.forEach(s -> facts.add(Facts.function(s)));
        }
        if (data) {
            facts.addAll(given.listed());
        }
        facts.addAll(given.facts());
        facts.addAll(given.conclusions());
        return facts;
    }

    /** A case on another day or with other lines, with nothing expected; empty where it makes no sense. */
    static Optional<Case> like(Case some, LocalDate day, List<String> lines, RuleFile rules, Reference reference) {
        List<Problem> problems = new ArrayList<>();
        Cases reader = new Cases(reference, problems, rules.topic().sitting().lists());
        Tables all = reference.on(day);
        Tables tables = some.words()
                .types()
                .map(types -> all.only(Set.copyOf(types)))
                .orElse(reader.data ? all.only(Set.of()) : all);
        GivenWords given = new GivenWords(tables, problems);
        lines.forEach(line -> given.read(line, some.place()));
        Set<String> subjects = new LinkedHashSet<>(given.subjects());
        some.facts().forEach(f -> {
            if (f instanceof SoftwareFunction function) {
                subjects.add(function.subject());
            }
        });
        List<Object> facts = reader.facts(given, tables, subjects);
        return problems.isEmpty()
                ? Optional.of(new Case(
                        some.name(),
                        some.place(),
                        day,
                        facts,
                        given.conclusions(),
                        Set.of(),
                        new Case.Words(some.words().types(), lines)))
                : Optional.empty();
    }

    /** The tables of the day; rules on data and on care read no device types. */
    private Tables of(LocalDate day) {
        return data ? reference.on(day).only(Set.of()) : reference.on(day);
    }

    /** The same; where a case names types, only those stand. */
    private Tables tables(Node.Fields fields, Tables all) {
        if (data || fields.get("types") == null) {
            return all;
        }
        Set<String> named = new LinkedHashSet<>();
        for (Node.Text text : texts(fields, "types")) {
            named.add(text.value());
            if (!all.types().containsKey(text.value())) {
                problem(
                        text.place(),
                        "`" + text.value() + "` is not a device type",
                        Nearest.hint(text.value(), all.types().keySet(), "`pathway types` lists them"));
            }
        }
        return all.only(named);
    }

    private void then(Node.Text text, GivenWords given, Set<String> subjects, Set<Object> expected) {
        List<String> words = Arrays.asList(text.value().strip().split("\\s+"));
        if (!ConclusionWords.verbs().contains(words.get(0))) {
            problem(
                    text.place(),
                    "`" + words.get(0) + "` is not a conclusion",
                    Nearest.hint(
                            words.get(0),
                            ConclusionWords.verbs(),
                            "conclusions start with " + String.join(", ", ConclusionWords.verbs())));
            return;
        }
        given.meant(words, text.place()).forEach(c -> {
            if (given.conclusions().contains(c)) {
                problem(text.place(), "`" + text.value() + "` is given already", "`then` names what the rules add");
            }
            expected.add(c);
            subjects.add(words.get(words.get(0).equals("finding") ? 2 : 1));
        });
    }

    private LocalDate day(Node.Fields fields) {
        Node node = fields.get("as-of");
        if (node == null) {
            return reference.knownThrough();
        }
        try {
            return LocalDate.parse(node instanceof Node.Text t ? t.value() : "");
        } catch (DateTimeParseException e) {
            problem(node.place(), "`as-of` is not a date", "dates read 2026-01-29");
            return reference.knownThrough();
        }
    }

    private List<Node.Text> texts(Node.Fields fields, String key) {
        List<Node.Text> texts = new ArrayList<>();
        if (!(fields.get(key) instanceof Node.Items items)) {
            problem(fields.place(), "`" + key + "` must be a list", "`" + key + ": []` is the empty one");
            return texts;
        }
        for (Node item : items.items()) {
            if (item instanceof Node.Text text && !text.value().isBlank()) {
                texts.add(text);
            } else {
                problem(item.place(), "`" + key + "` holds lines of words", "such as `inputs.image triage yes`");
            }
        }
        return texts;
    }

    private void problem(Place place, String what, String help) {
        problems.add(new Problem(place, what, help));
    }
}
