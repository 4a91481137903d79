package org.pathwayadvisor.audit.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.reference.Passage;
import org.pathwayadvisor.yaml.Place;

/** Passages under headings that only a reader tells from text. */
class GuidanceTextTest {
    private static final String TEXT = """
            Contents
            II. Kites and what makes
            them fly ................ 3
            III. Tails ______ 4

            As section
            III. Tails says below, wind counts. (quoted: "ii. kites")

            12

            II.

            Kites and what makes
            them fly

            Kites fly in “good”
            Contains Nonbinding Recommendations
            13
            wind.

            III. Tails of kites

            Tails steady them.
            """;

    private static String find(String heading, String to) {
        Passage passage = new Passage(new Place("x", 1, 1), "kites", "1", heading, to, List.of(), "");
        Sought sought = new GuidanceText(SourceText.of(Path.of("kites.txt"), TEXT)).find(passage);
        return sought instanceof Sought.Found found ? found.passage() : "! " + ((Sought.Missing) sought).what();
    }

    @Test
    void aPassageRunsFromItsHeadingToTheNextOutsideTheContents() {
        assertThat(find("II. Kites and what makes", "III. Tails of"))
                .isEqualTo("II. Kites and what makes them fly Kites fly in \"good\" wind. ");
        assertThat(find("III. Tails of kites", "")).isEqualTo("III. Tails of kites Tails steady them. ");
    }

    @Test
    void aHeadingThatNoLineStartsWithIsMissing() {
        assertThat(find("IV. Strings", "")).isEqualTo("! no line starts with the heading `IV. Strings`");
        assertThat(find("II. Kites", "I. Before")).isEqualTo("! no later line starts with `I. Before`");
    }

    @Test
    void wordsAreTheSameInWhateverPrint() {
        assertThat(Wording.holds("the  “Non\u00adDevice”\nkite", "\"non-device\" KITE"))
                .isTrue();
        assertThat(Wording.holds("the kite", "the kites")).isFalse();
        assertThat(Wording.hash("A kite,\nflown."))
                .isEqualTo(Wording.hash("a *kite* \u2014 flown"))
                .matches("[0-9a-f]{12}");
        assertThat(Wording.hash("a kite flew")).isNotEqualTo(Wording.hash("a kite flown"));
    }
}
