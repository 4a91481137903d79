package org.pathwayadvisor.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pathwayadvisor.assessment.Gate;
import org.pathwayadvisor.assessment.Standing;
import org.pathwayadvisor.model.ClassWord;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.ImdrfCategory;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Status;

/** The code words of the project: every enum that a file, a rule or JSON may name. */
final class ModelWords {
    /** The words of results come first. */
    private static final List<Class<?>> RESULTS = List.of(
            Pathway.class,
            Standing.class,
            Status.class,
            ClassWord.class,
            ImdrfCategory.class,
            Criterion.class,
            Severity.class,
            Gate.class,
            Source.class,
            Reading.class);

    private ModelWords() {}

    static List<Class<?>> enums() {
        List<Class<?>> all = new ArrayList<>(RESULTS);
        classes(Pathway.class).stream()
                .filter(c -> c.isEnum() && !RESULTS.contains(c))
                .forEach(all::add);
        return all;
    }

    /** Every top-level or nested class in the package of the given one, by name. */
    static List<Class<?>> classes(Class<?> neighbour) {
        try (Stream<Path> files = Files.list(Path.of(neighbour
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve(neighbour.getPackageName().replace('.', '/')))) {
            List<Class<?>> classes = new ArrayList<>();
            for (Path file : files.sorted(Comparator.comparing(Path::toString)).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.equals("package-info.class")) {
                    classes.add(Class.forName(neighbour.getPackageName() + "." + name.replace(".class", "")));
                }
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
