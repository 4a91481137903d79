package org.pathwayadvisor.audit.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.YamlReader;

/** A small folder of rules without a fault of its own, and changes of it. */
final class LintFolder {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Path RESOURCES = Path.of("src/test/resources/lint");

    private final Path rules;

    private LintFolder(Path rules) {
        this.rules = rules;
    }

    static LintFolder in(Path folder) {
        Path rules = folder.resolve("rules");
        Path base = RESOURCES.resolve("base");
        try (Stream<Path> all = Files.walk(base)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path to = rules.resolve(base.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LintFolder(rules);
    }

    Path rules() {
        return rules;
    }

    /** The changes that call for a remark each, by its kind. */
    static List<Node.Fields> examples() {
        Node root = YamlReader.read(RESOURCES.resolve("examples.yaml"), new ArrayList<>())
                .orElseThrow();
        return ((Node.Items) root).items().stream().map(Node.Fields.class::cast).toList();
    }

    static String text(Node.Fields fields, String key) {
        return fields.get(key) instanceof Node.Text text ? text.value() : "";
    }

    LintFolder change(Node.Fields change) {
        Path file = rules.resolve(text(change, "file"));
        try {
            if (change.get("write") != null) {
                Files.writeString(file, text(change, "write"));
            } else if (change.get("to") != null) {
                Files.move(file, rules.resolve(text(change, "to")));
            } else {
                String before = Files.readString(file);
                String after = before.replace(text(change, "replace"), text(change, "by"));
                if (before.equals(after)) {
                    throw new IllegalStateException("nothing to replace in " + file);
                }
                Files.writeString(file, after);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return change.get("also") instanceof Node.Fields also ? change(also) : this;
    }

    LintFolder write(String file, String text) {
        try {
            Files.writeString(rules.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Linted lint(String... only) {
        return Lint.of(rules, Optional.of(RESOURCES.resolve("texts")), Optional.empty(), TODAY, Set.of(only));
    }
}
