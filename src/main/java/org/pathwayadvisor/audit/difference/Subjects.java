package org.pathwayadvisor.audit.difference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.questionnaire.Loaded;
import org.pathwayadvisor.questionnaire.Questionnaires;

/** The products of a project folder, and generated ones; a folder that is not there holds none. */
public final class Subjects {
    private static final String EXPECTED = "(.*[.])?expected[.]yaml";

    private Subjects() {}

    /**
     * All products that two sets of rules are compared on.
     *
     * @param project   the folder that holds questionnaires/
     * @param generated how many to generate
     */
    public static List<Subject> of(Path project, int generated) {
        Path desk = project.resolve("questionnaires");
        List<Subject> found = new ArrayList<>();
        found.addAll(files("samples", desk));
        found.addAll(files("samples", desk.resolve("health-data")));
        found.addAll(files("FDA devices", desk.resolve("fda-devices")));
        found.addAll(GuidanceExamples.in(project.resolve("src/test/resources/guidance-examples")));
        List<Answers> seeds = found.stream().map(Subject::answers).toList();
        Population population = new Population(seeds);
        List<Subject> all = new ArrayList<>(found);
        IntStream.range(0, generated).parallel().mapToObj(population::product).forEachOrdered(all::add);
        return all;
    }

    private static List<Subject> files(String group, Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Subject> subjects = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> f.toString().endsWith(".yaml"))
                    .filter(f -> !f.getFileName().toString().matches(EXPECTED))
                    .sorted()
                    .forEach(f -> {
                        Loaded loaded = Questionnaires.read(f);
                        if (loaded.valid()) {
                            String name = f.getFileName().toString().replace(".yaml", "");
                            subjects.add(new Subject(group, name, loaded.answers()));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return subjects;
    }
}
