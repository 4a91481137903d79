package org.pathwayadvisor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pathwayadvisor.questionnaire.Loaded;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.yaml.Flow;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Problem;
import org.pathwayadvisor.yaml.YamlReader;

/** Reads the files of worked examples; README.md beside them says how they are written. */
final class ExampleFiles {
    private static final Path FOLDER = Path.of("src/test/resources/guidance-examples");
    private static final String NOT_FAMILIES = "(words|pending)\\.yaml";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Map<String, Word> words = Word.read(root("words.yaml"));

    /** The examples that cannot pass yet, each with what is missing. */
    static Map<String, String> pending() {
        Map<String, String> pending = new TreeMap<>();
        for (Node entry : items(root("pending.yaml"))) {
            for (String id : texts(((Node.Fields) entry).get("ids"))) {
                String before = pending.put(id, text((Node.Fields) entry, "needs"));
                assertThat(before).as("%s stands twice in pending.yaml", id).isNull();
            }
        }
        return pending;
    }

    /** The examples of all families, in the order of the files. */
    List<Example> all() {
        List<Example> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.filter(f -> f.toString().endsWith(".yaml"))
                    .filter(f -> !f.getFileName().toString().matches(NOT_FAMILIES))
                    .sorted()
                    .forEach(f -> family((Node.Fields) root(f.getFileName().toString()), all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private void family(Node.Fields file, List<Example> all) {
        for (Node entry : items(file.get("examples"))) {
            Node.Fields example = (Node.Fields) entry;
            String id = text(example, "id");
            List<Example.Product> products = new ArrayList<>();
            for (Node.Fields product : parts(example, "products")) {
                products.add(product(id, file, product));
            }
            texts(example.get("against"))
                    .forEach(why -> assertThat(Path.of(why)).exists());
            String spec = example.get("spec") == null
                    ? products.get(0).functions().get(0).words()
                    : text(example, "spec");
            all.add(new Example(id, text(file, "family"), spec, products));
        }
    }

    private Example.Product product(String id, Node.Fields file, Node.Fields product) {
        List<String> entries = new ArrayList<>();
        List<Expected> expected = new ArrayList<>();
        for (Node.Fields function : parts(product, "functions")) {
            String name = function.get("name") == null || function == product ? "it" : text(function, "name");
            Node facts = function.get("facts");
            List<String> sets = new ArrayList<>(texts(function.get("silent")));
            Collections.reverse(sets);
            for (String silent : sets) {
                Node set = ((Node.Fields) file.get("silent")).get(silent);
                assertThat(set)
                        .as("%s: `silent: %s` is not in the file", id, silent)
                        .isNotNull();
                facts = Flow.over(set, facts);
            }
            facts = Flow.over(file.get("always"), facts);
            entries.add("{name: " + name + ", " + Flow.write(facts).substring(1));
            expected.add(new Expected(name, function, words));
        }
        Node about = Flow.over(file.get("about"), product.get("about"));
        String text = "version: 1\n" + Flow.lines((Node.Fields) about) + "functions: {list: complete, items: ["
                + String.join(", ", entries) + "]}\n";
        Loaded loaded = Questionnaires.parse(text, id);
        List<String> faults =
                loaded.problems().stream().map(p -> p.what() + ": " + p.help()).toList();
        LocalDate day = product.get("as-of") == null ? TODAY : LocalDate.parse(text(product, "as-of"));
        return new Example.Product(loaded.answers(), faults, day, expected);
    }

    /** The parts that a key lists, or the group itself where it has but one. */
    private static List<Node.Fields> parts(Node.Fields group, String key) {
        return group.get(key) == null
                ? List.of(group)
                : items(group.get(key)).stream().map(Node.Fields.class::cast).toList();
    }

    private static Node root(String name) {
        List<Problem> problems = new ArrayList<>();
        Node root = YamlReader.read(FOLDER.resolve(name), problems).orElseThrow();
        assertThat(problems).isEmpty();
        return root;
    }

    static List<Node> items(Node node) {
        return ((Node.Items) node).items();
    }

    static String text(Node.Fields group, String key) {
        Node node = group.get(key);
        assertThat(node).as("`%s` in %s", key, group.place()).isInstanceOf(Node.Text.class);
        return ((Node.Text) node).value();
    }

    /** The words of a list, of one word, or of nothing. */
    static List<String> texts(Node node) {
        if (node == null) {
            return List.of();
        }
        return node instanceof Node.Text one
                ? List.of(one.value())
                : items(node).stream().map(i -> ((Node.Text) i).value()).toList();
    }
}
