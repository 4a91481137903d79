package org.pathwayadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema beside the samples, which editors read, is the one that the program prints. */
class SchemaFileTest {
    private static final Path FILE = Path.of("questionnaires", "pathway.schema.json");

    @Test
    void the_schema_beside_the_samples_is_current() throws IOException {
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(FILE, SchemaWriter.json());
        }
        assertThat(Files.readString(FILE))
                .as("renew with `mvn test -Dtest=SchemaFileTest -Dgolden.renew=true`")
                .isEqualTo(SchemaWriter.json());
    }
}
