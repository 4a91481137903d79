package org.pathwayadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.cli.Cli;

/**
 * Our own words about rules claim no more than was done: something was checked, counted, noticed or found, and nothing
 * is said to be right. Words of the law, of rules and of cases are theirs and not looked at.
 */
class ClaimsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/pathwayadvisor");

    /** "Correct the condition" asks the reader for something; every other use says something of ourselves. */
    private static final Pattern CLAIM = Pattern.compile(
            "(?i)\\b(verified|validated|compliant|in compliance|complies|certified|guarantee[ds]?|flawless|bug-free"
                    + "|correctly|correctness|correct(?! (@|the |what |it\\b|its )))\\b");

    /** What a proof says of itself. */
    private static final String DISCLAIMER = "Complete is not correct";

    /** In prose such a word may stand where the sentence says that we do not claim it. */
    private static final Pattern DENIED =
            Pattern.compile("(?i)\\b(not|no|never|nobody|nothing|neither|nor|whether|must|you)\\b");

    private static final Pattern TOKENS = Pattern.compile(
            "\"\"\"(?<block>[\\s\\S]*?)\"\"\"|\"(?<text>(?:\\\\.|[^\"\\\\\\n])*)\"|'(?:\\\\.|[^'\\\\])+'|//[^\\n]*|/\\*[\\s\\S]*?\\*/");

    @Test
    void noTextThatTheAuditPrintsClaimsMoreThanWasDone() throws IOException {
        List<String> claims = new ArrayList<>();
        for (Path file : sources()) {
            Matcher token = TOKENS.matcher(Files.readString(file));
            while (token.find()) {
                String text = token.group("block") != null ? token.group("block") : token.group("text");
                if (text != null && CLAIM.matcher(text.replace(DISCLAIMER, "")).find()) {
                    claims.add(file + ": " + text.strip());
                }
            }
        }
        assertThat(claims).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            List<Path> files = all.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> {
                        String name = SOURCES.relativize(f).toString().replace('\\', '/');
                        return name.startsWith("audit/")
                                || name.startsWith("review/")
                                || name.matches("cli/(Rules|Binder|Review).*");
                    })
                    .sorted()
                    .toList();
            assertThat(files).hasSizeGreaterThan(40);
            return files;
        }
    }

    @Test
    void theHandWrittenPagesClaimItOnlyToDenyIt() throws IOException {
        List<String> claims = new ArrayList<>();
        for (String page : List.of("docs/validation.md", "docs/README.md", "docs/rules/README.md", "rules/README.md")) {
            for (String sentence : Files.readString(Path.of(page)).split("(?<=[.:;|])\\s+|\\n\\n|\\n- ")) {
                if (CLAIM.matcher(sentence).find() && !DENIED.matcher(sentence).find()) {
                    claims.add(page + ": " + sentence.strip());
                }
            }
        }
        assertThat(claims).isEmpty();
    }

    @Test
    void whatTheCommandsPrintClaimsNothing() {
        for (Cli run : List.of(
                Cli.run("rules", "--help"),
                Cli.run("rules", "lint"),
                Cli.run("rules", "review", "--status"),
                Cli.run("rules", "report", "--help"),
                Cli.run("rules", "docs", "--help"))) {
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(CLAIM.matcher(run.out()).results().map(m -> m.group())).isEmpty();
        }
    }

    /** The test itself: it notices what it is for, and lets go what asks or denies. */
    @Test
    void theWordsAreNoticed() {
        assertThat(CLAIM.matcher("all rules are correct").find()).isTrue();
        assertThat(CLAIM.matcher("Verified against the law").find()).isTrue();
        assertThat(CLAIM.matcher("it is correct").find()).isTrue();
        assertThat(CLAIM.matcher("correct the condition, or write the row").find())
                .isFalse();
        assertThat(CLAIM.matcher("correct @effective").find()).isFalse();
        assertThat(CLAIM.matcher("checked all 41,472 combinations").find()).isFalse();
    }
}
