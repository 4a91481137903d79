package org.pathwayadvisor.audit.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Sections and paragraphs of law, in the shapes in which their texts are kept. */
class LawTextTest {
    private static final String CODE = """
            ---
            title: made up for this test
            ---
            # PART 9

            ### § 9.1 Scope.

            (a)
                            *Who.*
                             Makers of kites.

                            (1) Large kites, see
            § 9.2(b) on these;

            (i) with a tail; and

            (ii) without one.

            (2) Small kites.

            (b)
                            *Nobody.*
                            (1) Sellers.

            (2) Buyers.

            > Citation: [1 FR 1]

            ### § 9.2 Letters.

            (h) The eighth.

            (i) The ninth.

            (j)(1) The tenth, first.

            (2)(i) Its second, with a list.

            (ii) That goes on.

            ## Subpart B

            ### § 9.20—§ 9.30 [Reserved]
            """;

    private static String find(String file, String text, String heading) {
        Sought sought = new LawText(SourceText.of(Path.of(file), text)).find(heading);
        return sought instanceof Sought.Found found
                ? Wording.spaced(found.passage())
                : "! " + ((Sought.Missing) sought).what();
    }

    private static String code(String heading) {
        return find("part-9.md", CODE, heading);
    }

    @Test
    void aParagraphIsWhatStandsUnderItsNumbers() {
        assertThat(code("§ 9.1(a)(1)(ii)")).isEqualTo("(ii) without one.");
        assertThat(code("§ 9.1(a)(1)"))
                .startsWith("(1) Large kites, see § 9.2(b)")
                .endsWith("(ii) without one.");
        assertThat(code("§ 9.1(a)")).startsWith("(a) Who. Makers of kites.").endsWith("(2) Small kites.");
        assertThat(code("§ 9.1(b)")).isEqualTo("(b) Nobody. (1) Sellers. (2) Buyers.");
        assertThat(code("§ 9.1(b)(2)")).isEqualTo("(2) Buyers.");
        assertThat(code("§ 9.1")).startsWith("§ 9.1 Scope.").endsWith("Buyers.");
    }

    @Test
    void headingsThatAConverterDroppedAreReadOver() {
        String text = """
                <!-- Source: a copy -->
                ## § 9.3

                (a) Standard: Kites - (1) Rule. Kites fly.

                (2) Exception. Not at night.

                (3) —(i)  Light kites:

                (A) Those:

                (1) of paper, if

                (i) white; or

                (ii) red;

                (2) of silk.

                (ii) Heavy kites.

                (4) Others.
                """;
        assertThat(find("9.md", text, "§ 9.3(a)(2)")).isEqualTo("(2) Exception. Not at night.");
        assertThat(find("9.md", text, "§ 9.3(a)(3)(i)")).endsWith("(2) of silk.");
        assertThat(find("9.md", text, "§ 9.3(a)(3)(i)(A)(1)")).isEqualTo("(1) of paper, if (i) white; or (ii) red;");
        assertThat(find("9.md", text, "§ 9.3(a)(3)(ii)")).isEqualTo("(ii) Heavy kites.");
        assertThat(find("9.md", text, "§ 9.3(a)(4)")).isEqualTo("(4) Others.");
        assertThat(find("9.md", text, "§ 9.3")).startsWith("§ 9.3 (a)");
    }

    @Test
    void lettersAndRomanNumbersAreToldApart() {
        assertThat(code("§ 9.2(i)")).isEqualTo("(i) The ninth.");
        assertThat(code("§ 9.2(j)(1)")).isEqualTo("(j)(1) The tenth, first.");
        assertThat(code("§ 9.2(j)(2)(i)")).isEqualTo("(2)(i) Its second, with a list.");
        assertThat(code("§ 9.2(j)(2)(ii)")).isEqualTo("(ii) That goes on.");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThat(code("§ 9.3")).isEqualTo("! there is no section `9.3`");
        assertThat(code("§ 9.1(c)")).isEqualTo("! section `9.1` has no paragraph `(c)`");
        assertThat(code("§ nine")).isEqualTo("! `§ nine` is no section");
    }

    @Test
    void aSectionThatIsKeptInPiecesIsOne() {
        String pieces = """
                # Title 9
                #### § 7. Words

                (a) The first.

                # Title 9
                #### § 7. Words
                ###### (b) The second

                (1) Of two.

                > Source: (1938)

                (c) A note.

                #### § 8. Other
                """;
        assertThat(find("section-7.md", pieces, "§ 7(b)")).isEqualTo("(b) The second (1) Of two.");
        assertThat(find("section-7.md", pieces, "§ 7(c)")).startsWith("! ");
    }

    @Test
    void aPageAsTheGovernmentPrintsItIsReadWithoutItsTags() {
        String page =
                "<DIV8><HEAD>§ 9.1   Scope.</HEAD>\n<P>(a) <I>Who.</I> (1) Makers&nbsp;&amp; sellers.</P><P>(2) Flyers.</P><P>(b) Nobody.</P></DIV8>";
        assertThat(find("part-9.xml", page, "§ 9.1(a)")).isEqualTo("(a) Who. (1) Makers & sellers. (2) Flyers.");
        assertThat(find("part-9.xml", page, "§ 9.1(a)(2)")).isEqualTo("(2) Flyers.");
    }
}
