package org.pathwayadvisor.audit.difference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.pathwayadvisor.questionnaire.Loaded;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.yaml.Flow;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.YamlReader;

/**
 * The worked examples of FDA's guidances that a project keeps with its tests, as products. What a family of examples
 * says of all of them stands under what one example says; a file of another form holds none.
 */
final class GuidanceExamples {
    private GuidanceExamples() {}

    static List<Subject> in(Path folder) {
        List<Subject> all = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(f -> f.toString().endsWith(".yaml")).sorted().forEach(f -> family(f, all));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static void family(Path file, List<Subject> all) {
        Node root = YamlReader.read(file, new ArrayList<>()).orElse(null);
        if (root instanceof Node.Fields fields && fields.get("examples") instanceof Node.Items examples) {
            for (Node entry : examples.items()) {
                if (entry instanceof Node.Fields example && example.get("id") instanceof Node.Text id) {
                    int number = 0;
                    for (Node.Fields product : parts(example, "products")) {
                        String name = id.value() + (number++ == 0 ? "" : " " + number);
                        Loaded loaded = Questionnaires.parse(text(fields, product), name);
                        if (loaded.valid()) {
                            all.add(new Subject("guidance examples", name, loaded.answers()));
                        }
                    }
                }
            }
        }
    }

    private static String text(Node.Fields file, Node.Fields product) {
        List<String> entries = new ArrayList<>();
        for (Node.Fields function : parts(product, "functions")) {
            String name = function != product && function.get("name") instanceof Node.Text t ? t.value() : "it";
            Node facts = function.get("facts");
            List<String> sets = new ArrayList<>(words(function.get("silent")));
            Collections.reverse(sets);
            for (String silent : sets) {
                facts = Flow.over(file.get("silent") instanceof Node.Fields s ? s.get(silent) : null, facts);
            }
            facts = Flow.over(file.get("always"), facts);
            String said = facts instanceof Node.Fields f ? ", " + Flow.write(f).substring(1) : "}";
            entries.add("{name: " + Flow.write(name) + said);
        }
        Node about = Flow.over(file.get("about"), product.get("about"));
        String head = about instanceof Node.Fields f ? Flow.lines(f) : "";
        return "version: 1\n" + head + "functions: {list: complete, items: [" + String.join(", ", entries) + "]}\n";
    }

    private static List<Node.Fields> parts(Node.Fields group, String key) {
        if (!(group.get(key) instanceof Node.Items list)) {
            return List.of(group);
        }
        return list.items().stream()
                .filter(Node.Fields.class::isInstance)
                .map(Node.Fields.class::cast)
                .toList();
    }

    private static List<String> words(Node node) {
        if (node instanceof Node.Text one) {
            return List.of(one.value());
        }
        return node instanceof Node.Items list
                ? list.items().stream()
                        .filter(Node.Text.class::isInstance)
                        .map(i -> ((Node.Text) i).value())
                        .toList()
                : List.of();
    }
}
