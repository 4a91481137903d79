package org.pathwayadvisor.audit.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.yaml.Problem;

/** The citations of the rules against what is on record and, where they are at hand, against the texts themselves. */
class CitationsTest {
    private static final Path TEXTS = Path.of("..", "shared", "sources");

    @TempDir
    private Path folder;

    private static Citations lint(Path rules, Optional<Path> texts) {
        return Citations.of(rules, texts, Optional.empty());
    }

    private static String faults(Citations citations) {
        return Problem.list(citations.faults());
    }

    @Test
    void eachAuthorityNamesItsPassageOrSaysWhyNot() {
        Citations citations = lint(RuleBook.REAL, Optional.empty());
        assertThat(faults(citations)).isEmpty();
        assertThat(citations.held()).hasSizeGreaterThan(130);
        assertThat(citations.not().keySet()).isNotEmpty().noneMatch(why -> why.startsWith("no "));
    }

    @Test
    void eachPassageStandsInTheTextsWithItsTermsAndUnchanged() {
        assumeTrue(Files.isDirectory(TEXTS), "the texts are not here");
        Citations citations = lint(RuleBook.REAL, Optional.of(TEXTS));
        assertThat(faults(citations)).isEmpty();
        assertThat(citations.types())
                .containsPattern("(?m)^ +1[5-9][0-9]  sections of device types found in the texts$");
        assertThat(citations.held())
                .isEqualTo(lint(RuleBook.REAL, Optional.empty()).held());
    }

    /** A rule book of its own: one authority, changed by each test, and a text of three paragraphs. */
    private Citations changed(String old, String now) throws IOException {
        Path rules = RuleBook.in(Files.createTempDirectory(folder, "book"));
        String entry = """
                21 CFR 9.1(a)(2):
                  title: Small kites
                  kind: regulation
                  since: 1976-05-28
                  url: https://example.org
                  checked: 2026-11-23
                  text: kites/part-9
                  edition: "2025"
                  heading: § 9.1(a)(2)
                  terms: [small kites, no tail]
                  hash: %s
                """.formatted(Wording.hash("(2) Small kites need no tail."));
        assertThat(entry).contains(old);
        Path file = rules.resolve("authorities.yaml");
        Files.writeString(file, entry.replace(old, now) + Files.readString(file));
        Path texts = rules.resolveSibling("texts");
        Files.createDirectories(texts.resolve("kites"));
        Files.writeString(
                texts.resolve("kites/part-9.md"),
                "### § 9.1 Kites.\n\n(a)(1) Large kites need a tail.\n\n(2) Small kites need *no tail*.\n");
        return lint(rules, Optional.of(texts));
    }

    /** The faults of the made-up entry, which is the first of its file. */
    private String fault(String old, String now) throws IOException {
        String text;
        try {
            text = faults(changed(old, now));
        } catch (RulesInvalid e) {
            text = e.getMessage();
        }
        return text.replaceAll(Pattern.quote(folder.toString()) + "/book[0-9]+/", "");
    }

    @Test
    void aPassageAsItWasReadHasNoFault() throws IOException {
        Citations citations = changed("2025", "2026");
        assertThat(citations.faults()).isEmpty();
        assertThat(citations.held()).containsExactly("21 CFR 9.1(a)(2)");
        assertThat(citations.text())
                .contains("    1  looked up in the texts of ")
                .contains("not checkable: text not held")
                .contains("not checkable: no text `guidance/003` in ")
                .endsWith("each rule on all its days against its authority\n");
    }

    @Test
    void aWrongTermIsAFailure() throws IOException {
        assertThat(fault("no tail]", "a tail]"))
                .startsWith(
                        "rules/authorities.yaml:7:9: `21 CFR 9.1(a)(2)` names the term `a tail`, which is not in its"
                                + " passage in texts/kites/part-9.md\n  help: it stands elsewhere in that text");
        assertThat(fault("no tail]", "a string]")).contains("it stands nowhere in that text");
    }

    @Test
    void aWrongHeadingIsAFailure() throws IOException {
        assertThat(fault("heading: § 9.1(a)(2)", "heading: § 9.1(a)(3)"))
                .contains("is not found in texts/kites/part-9.md: section `9.1` has no paragraph `(a)(3)`\n  help: ")
                .contains("`21 CFR 9.1(a)(2)` is not what its heading `§ 9.1(a)(3)` names");
        assertThat(fault("heading: § 9.1(a)(2)", "heading: Small kites"))
                .contains("no line starts with the heading `Small kites`");
    }

    @Test
    void aChangedPassageIsAFailureWithTheHashOfWhatStandsThereNow() throws IOException {
        String hash = Wording.hash("(2) Small kites need no tail.");
        assertThat(fault(hash, "0123456789ab"))
                .contains("was read in other words than texts/kites/part-9.md has (read: 2025)\n  help: ")
                .contains("then write `hash: " + hash + "`");
        assertThat(fault("  hash: " + hash + "\n", "")).contains("has no hash of its passage in texts/kites/part-9.md");
    }

    @Test
    void anEntryWithoutPassageTermsOrReasonIsAFailure() throws IOException {
        assertThat(fault("[small kites, no tail]", "[]")).contains("names no key terms");
        assertThat(fault("no tail]", "a sentence of nine words is no key term]"))
                .contains("quotes more than key terms");
        assertThat(fault("kind: regulation", "kind: regulation\n  unchecked: no time"))
                .contains("`unchecked` stands beside a `text`");
        assertThat(fault("  text: kites/part-9\n", "")).contains("`edition` says nothing without `text`");
        assertThat(fault("heading:", "headng:")).contains("did you mean `heading`?");
    }

    @Test
    void anAuthorityThatNamesNothingIsAFailure() throws IOException {
        Path rules = RuleBook.in(Files.createTempDirectory(folder, "book"));
        Path file = rules.resolve("authorities.yaml");
        Files.writeString(file, Files.readString(file).replace("  unchecked: text not held\n", ""));
        assertThat(faults(lint(rules, Optional.empty())))
                .contains(
                        "`IMDRF N12` names no passage\n  help: give it text, edition, heading, terms and hash, or say");
    }
}
