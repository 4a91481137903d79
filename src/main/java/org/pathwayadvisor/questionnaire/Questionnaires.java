package org.pathwayadvisor.questionnaire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Problem;
import org.pathwayadvisor.yaml.YamlReader;

/** Reads questionnaires. A fault in a file is a value; nothing is thrown. */
public final class Questionnaires {
    private Questionnaires() {}

    /** Reads one file. */
    public static Loaded read(Path file) {
        List<Problem> problems = new ArrayList<>();
        return load(YamlReader.read(file, problems), problems);
    }

    /**
     * Reads one file for those who cannot go on without its answers.
     *
     * @throws QuestionnaireInvalid when it has problems
     */
    public static Answers load(Path file) {
        Loaded loaded = read(file);
        if (!loaded.valid()) {
            throw new QuestionnaireInvalid(loaded.problems());
        }
        return loaded.answers();
    }

    /** Reads text that is already in memory; {@code name} stands in the problems. */
    public static Loaded parse(String text, String name) {
        List<Problem> problems = new ArrayList<>();
        return load(YamlReader.parse(text, name, problems), problems);
    }

    private static Loaded load(Optional<Node> root, List<Problem> problems) {
        FileReader reader = new FileReader();
        Answers answers = root.map(reader::read)
                .orElseGet(() -> new Answers("", Map.of(), List.of(), Collections.emptySortedMap()));
        problems.addAll(reader.sheet().problems);
        return new Loaded(
                answers,
                problems.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Problem::place))
                        .toList());
    }
}
