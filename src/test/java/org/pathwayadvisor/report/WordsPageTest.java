package org.pathwayadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Text;

/** docs/words.md is written from the model: renew it with {@code -Dgolden.renew=true}. */
class WordsPageTest {
    private static final Path PAGE = Path.of("docs/words.md");

    @Test
    void isUpToDate() throws IOException {
        if (Boolean.getBoolean("golden.renew")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).as("renew with -Dgolden.renew=true").isEqualTo(page());
    }

    private static String page() {
        StringBuilder out =
                new StringBuilder("# Words\n\nFiles, rules and JSON use code words; people read plain ones. "
                        + "This page is written by a test from the code, which alone holds the words.\n");
        for (Class<?> type : ModelWords.enums()) {
            String title = Text.kebab(type.getSimpleName()).replace('-', ' ');
            out.append("\n## ").append(Character.toUpperCase(title.charAt(0))).append(title.substring(1));
            out.append("\n\n| Code word | In words |\n|---|---|\n");
            for (Object constant : type.getEnumConstants()) {
                row(out, '`' + Text.word((Enum<?>) constant) + '`', Text.meaning((Enum<?>) constant));
            }
        }
        out.append(
                "\n## Words of the law\n\nA report explains each of these where it first uses it.\n\n| Word | Gloss |\n|---|---|\n");
        Glossary.terms().forEach(term -> row(out, term.name(), term.gloss()));
        return out.toString();
    }

    private static void row(StringBuilder out, String word, String meaning) {
        out.append("| ")
                .append(word)
                .append(" | ")
                .append(meaning.replace("|", "\\|"))
                .append(" |\n");
    }
}
