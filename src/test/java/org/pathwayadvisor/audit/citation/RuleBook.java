package org.pathwayadvisor.audit.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder with the authorities and tables of the project and no rule but those that a test puts there. */
final class RuleBook {
    static final Path REAL = Path.of("rules");

    private RuleBook() {}

    static Path in(Path folder) throws IOException {
        Path rules = folder.resolve("rules");
        copy("authorities.yaml", rules);
        for (String part : new String[] {"authorities", "reference"}) {
            try (Stream<Path> tables = Files.walk(REAL.resolve(part))) {
                tables.filter(Files::isRegularFile)
                        .map(t -> REAL.relativize(t).toString())
                        .forEach(t -> copy(t, rules));
            }
        }
        return rules;
    }

    /** Copies one file of the project's rules. */
    static Path copy(String file, Path rules) {
        try {
            Path to = rules.resolve(file);
            Files.createDirectories(to.getParent());
            return Files.copy(REAL.resolve(file), to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
