package org.pathwayadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is being filled: written whole, with its permissions, and never over somebody else's change. */
class DraftTest {
    private static final List<Change> NAMED = List.of(new Change.Call("StrokeFlag"));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("a.yaml");
        Files.writeString(file, "version: 1\n");
    }

    @Test
    void permissionsStayAndNothingElseIsLeft() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        assertThat(Draft.open(file).write(NAMED)).isEmpty();
        assertThat(Files.readString(file)).isEqualTo("version: 1\nproduct:\n  name: StrokeFlag\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void anotherHandIsNoticed() throws IOException {
        Draft draft = Draft.open(file);
        Files.writeString(file, "version: 1\n# mine\n");
        assertThat(draft.write(NAMED))
                .singleElement()
                .satisfies(p -> assertThat(p.what()).contains("changed meanwhile"));
        assertThat(Files.readString(file)).isEqualTo("version: 1\n# mine\n");
        assertThat(draft.reread()).isEmpty();
        assertThat(draft.write(NAMED)).isEmpty();
        assertThat(Files.readString(file)).contains("# mine").contains("StrokeFlag");
    }

    @Test
    void aFileThatMayNotBeWrittenStays() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(Draft.open(file).write(NAMED))
                .singleElement()
                .satisfies(p -> assertThat(p.what()).contains("may not be written"));
        assertThat(Files.readString(file)).isEqualTo("version: 1\n");
    }

    @Test
    void aLinkStaysALinkAndTheMarkOfTheEncodingStays() throws IOException {
        Files.writeString(file, "\uFEFFversion: 1\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
        assertThat(Draft.open(link).write(NAMED)).isEmpty();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(file)).startsWith("\uFEFFversion: 1\n").contains("StrokeFlag");
    }

    @Test
    void anEarlierTextComesBack() throws IOException {
        Draft draft = Draft.open(file);
        String before = draft.text();
        draft.write(NAMED);
        assertThat(draft.restore(before)).isEmpty();
        assertThat(Files.readString(file)).isEqualTo("version: 1\n");
        assertThat(draft.answers().name()).isEmpty();
    }

    @Test
    void aFileWithProblemsIsNotOpened() throws IOException {
        Files.writeString(file, "version: 1\nfunctoins: x\n");
        assertThatThrownBy(() -> Draft.open(file))
                .isInstanceOf(QuestionnaireInvalid.class)
                .hasMessageContaining("a.yaml:2:1: `functoins` is not a question");
    }
}
