package org.pathwayadvisor.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the tables and authorities of a rules folder stand. A small folder need not hold all of them. */
record TableFiles(Path rules) {
    /** The file of authorities, and those of single fields of law beside it. */
    List<Path> authorities() {
        List<Path> all = new ArrayList<>(List.of(rules.resolve("authorities.yaml")));
        all.addAll(files(rules.resolve("authorities")));
        return all;
    }

    Path law() {
        return table("law");
    }

    List<Path> deviceTypes() {
        return files(rules.resolve("reference/device-types"));
    }

    Path matrix() {
        return table("imdrf-matrix");
    }

    Path assumptions() {
        return table("assumptions");
    }

    Optional<Path> stateLaws() {
        return optional("state-laws");
    }

    Optional<Path> providers() {
        return optional("model-providers");
    }

    Optional<Path> controlWords() {
        return optional("control-words");
    }

    Optional<Path> needs() {
        return optional("evidence-matrix");
    }

    Optional<Path> status() {
        return optional("regulatory-status");
    }

    Optional<Path> riskMatrix() {
        return optional("risk-matrix");
    }

    Optional<Path> planningGoals() {
        return optional("planning-goals");
    }

    Optional<Path> benchmarks() {
        return optional("benchmarks");
    }

    /** Every file that there is. */
    List<Path> all() {
        List<Path> all = new ArrayList<>(authorities());
        all.addAll(List.of(law(), matrix(), assumptions()));
        Stream.of(
                        stateLaws(),
                        providers(),
                        controlWords(),
                        needs(),
                        status(),
                        riskMatrix(),
                        planningGoals(),
                        benchmarks())
                .forEach(f -> f.ifPresent(all::add));
        all.addAll(deviceTypes());
        return all;
    }

    private Path table(String name) {
        return rules.resolve("reference").resolve(name + ".yaml");
    }

    private Optional<Path> optional(String name) {
        return Optional.of(table(name)).filter(Files::isRegularFile);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
