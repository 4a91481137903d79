package org.pathwayadvisor.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
    private static final byte[] TEXT = "what the file says: ä".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void fill() throws IOException {
        file = folder.resolve("shelf");
        Shelf.Filling filling = new Shelf.Filling();
        filling.put("empty", new byte[0], new FormWriter());
        filling.put(
                "ünicode.yaml",
                TEXT,
                new FormWriter()
                        .number(0)
                        .number(127)
                        .number(128)
                        .number(Integer.MAX_VALUE)
                        .text("")
                        .text("plain")
                        .text("Größe")
                        .text("≥ 90 % \uD83E\uDE7A"));
        filling.write(file);
    }

    @Test
    void givesBackWhatWasPut() {
        Shelf.Known known = Shelf.open(file).find("ünicode.yaml", TEXT).orElseThrow();
        FormReader form = known.form();
        assertThat(form.number()).isZero();
        assertThat(form.number()).isEqualTo(127);
        assertThat(form.number()).isEqualTo(128);
        assertThat(form.number()).isEqualTo(Integer.MAX_VALUE);
        assertThat(form.text()).isEmpty();
        assertThat(form.text()).isEqualTo("plain");
        assertThat(form.text()).isEqualTo("Größe");
        assertThat(form.more()).isTrue();
        assertThat(form.text()).isEqualTo("≥ 90 % \uD83E\uDE7A");
        assertThat(form.more()).isFalse();
        assertThat(known.hash()).isEqualTo(FileHash.of(TEXT));
        assertThat(Shelf.open(file).find("empty", new byte[0]))
                .hasValueSatisfying(k -> assertThat(k.form().more()).isFalse());
    }

    @Test
    void knowsNothingOfAFileThatSaysSomethingElse() {
        Shelf shelf = Shelf.open(file);
        byte[] other = TEXT.clone();
        other[3]++;
        assertThat(shelf.find("ünicode.yaml", other)).isEmpty();
        assertThat(shelf.find("ünicode.yaml", new byte[0])).isEmpty();
        assertThat(shelf.find("another.yaml", TEXT)).isEmpty();
    }

    @Test
    void isEmptyWhereTheFileIsCutOffOrMissing() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 1; length < whole.length; length++) {
            Path cut = Files.write(folder.resolve("cut"), java.util.Arrays.copyOf(whole, length));
            assertThat(Shelf.open(cut).find("ünicode.yaml", TEXT)).isEmpty();
        }
        assertThat(Shelf.open(folder.resolve("none")).find("ünicode.yaml", TEXT))
                .isEmpty();
        Path words = Files.writeString(folder.resolve("words"), "this is no shelf at all\n".repeat(20));
        assertThat(Shelf.open(words).find("ünicode.yaml", TEXT)).isEmpty();
    }

    @Test
    void holdsNoNumberBelowZero() {
        FormWriter form = new FormWriter();
        assertThatThrownBy(() -> form.number(-1)).hasMessageContaining("-1");
    }
}
