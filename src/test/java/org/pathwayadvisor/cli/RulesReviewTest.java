package org.pathwayadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pathwayadvisor.cli.Cli.DAY;
import static org.pathwayadvisor.cli.Cli.STROKE;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pathwayadvisor.review.Verdict;

/** Reviews: what is shown, what is recorded, what no longer counts, and what assessments say of them. */
class RulesReviewTest {
    private static final String RULE = "decision-support/CDS-010-image-signal-pattern";

    @TempDir
    private Path folder;

    private Path rules;
    private Path file;

    @BeforeEach
    void copy() throws IOException {
        rules = Cli.copyRules(folder.resolve("rules"), Comparator.naturalOrder());
        file = rules.resolve("reviews.yaml");
    }

    @Test
    void theProjectShipsWithoutAReview() throws IOException {
        assertThat(Files.readString(Path.of("rules/reviews.yaml")))
                .endsWith("\nreviews: []\n")
                .contains("topics: []");
        Cli status = Cli.run("rules", "review", "--status", "--rules", rules);
        assertThat(status.exit()).isZero();
        assertThat(status.out()).containsPattern("(?m)^all +\\d+ +0 +0 +0 +0 +0$");
        assertThat(reviewed()).isZero();
    }

    @Test
    void aReviewIsRecordedAndCountedUntilTheRuleChanges() throws IOException {
        String before = Files.readString(file);
        Cli run = review("CDS-010-not", "A. \"Reader\" \\ x", "agrees", "");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("THE TEXT\n")
                .contains(
                        "§ 360j(o)(1)(E) in statute/section-360j", "The rule file " + RULE + ".drl", "Cases: ", "pass")
                .contains("nobody has reviewed it", "recorded in ");
        assertThat(Files.readString(file))
                .startsWith(before.replace("reviews: []\n", "reviews:\n"))
                .contains(
                        "  - rule: CDS-010\n", "    read: \"US Code 2024, 360j(o)(1)(E)\"\n", "    verdict: agrees\n");
        assertThat(Cli.run("rules", "review", "CDS-010", "--rules", rules).out())
                .contains("2026-11-23  A. \"Reader\" \\ x (RA lead) agrees\n");
        assertThat(reviewed()).isPositive();

        String cases = Files.readString(rules.resolve(RULE + ".cases.yaml"));
        Files.writeString(rules.resolve(RULE + ".cases.yaml"), cases.replace("\n", "\r\n"));
        assertThat(reviewed()).as("line ends are no change").isPositive();
        Files.writeString(rules.resolve(RULE + ".cases.yaml"), cases + "# another word\n");
        assertThat(reviewed()).as("changed cases").isZero();
        Files.writeString(rules.resolve(RULE + ".cases.yaml"), cases);
        assertThat(reviewed()).isPositive();
        Cli.replace(rules.resolve(RULE + ".drl"), "@rationale( \"", "@rationale( \"So: ");
        assertThat(reviewed()).as("a changed rule").isZero();
        assertThat(Cli.run("rules", "review", "--status", "--rules", rules).out())
                .contains("changed   CDS-010: reviewed by A. \"Reader\" \\ x (RA lead, 2026-11-23)");
    }

    @Test
    void nothingIsRecordedWithoutAllFields() throws IOException {
        String before = Files.readString(file);
        Cli some = Cli.run("rules", "review", "CDS-010", "--rules", rules, "--reviewer", "A", "--verdict", "disagrees");
        assertThat(some.exit()).isEqualTo(2);
        assertThat(some.err()).contains("a review needs --role, --read, --note; nothing was recorded", "\n  help: ");
        assertThat(review("CDS-010", "A", "agree", "").err())
                .contains("`agree` is not a verdict", "did you mean `agrees`?");
        assertThat(review("CDS-010", "A", "agrees-with-note", " \u0007 ").exit())
                .isEqualTo(2);
        assertThat(review("CDS-011", "A", "agrees", "").err()).contains("there is no rule `CDS-011`");
        assertThat(Cli.run("rules", "review", "--rules", rules).exit()).isEqualTo(2);
        assertThat(Cli.run("rules", "review", "CDS-010", "--status", "--rules", rules)
                        .exit())
                .isEqualTo(2);
        assertThat(Cli.run("rules", "review", "CDS-010", "--rules", rules).out())
                .doesNotContain("recorded in");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void whoSitsAtATerminalIsAskedForWhatIsMissing() {
        Syntax syntax = new Syntax("review", "x");
        ReviewFields.declare(syntax);
        List<String> asked = new ArrayList<>();
        List<String> answers = new ArrayList<>(List.of("disagrees", "RA lead", "US Code 2024", "too narrow"));
        Optional<ReviewFields> said =
                ReviewFields.of(syntax.read(List.of("--reviewer", "A. Reader")), Optional.of(question -> {
                    asked.add(question);
                    return answers.remove(0);
                }));
        assertThat(said)
                .contains(new ReviewFields("A. Reader", "RA lead", Verdict.DISAGREES, "US Code 2024", "too narrow"));
        assertThat(asked).hasSize(4);
        assertThat(ReviewFields.of(syntax.read(List.of()), Optional.of(question -> "")))
                .isEmpty();
        assertThatThrownBy(
                        () -> ReviewFields.of(syntax.read(List.of("--verdict", "agrees")), Optional.of(question -> "")))
                .isInstanceOf(UsageError.class);
    }

    @Test
    void aDisagreementCountsAgainstTheRuleUntilItsReviewerSaysOtherwise() throws IOException {
        review("CDS-010", "A. Reader", "agrees", "");
        review("CDS-010", "B. Reader", "disagrees", "the signal of a pump is none");
        assertThat(reviewed()).isZero();
        Cli status = Cli.run("rules", "review", "--status", "--rules", rules);
        assertThat(status.exit()).isEqualTo(5);
        assertThat(status.err()).contains("`B. Reader` disagrees with `CDS-010`", "the signal of a pump is none");
        review("CDS-010", "b.  reader", "agrees-with-note", "settled by another case");
        assertThat(reviewed()).isPositive();
    }

    @Test
    void topicsCanAskForReviewsAndForTwoPeopleWhereARuleCanMakeAnAnswerLighter() throws IOException {
        Cli.replace(file, "topics: []", "topics: [decision-support]");
        Cli none = Cli.run("rules", "review", "--status", "--rules", rules);
        assertThat(none.exit()).isEqualTo(5);
        assertThat(none.err()).contains("`CDS-180` is not reviewed, and its topic `decision-support` asks for it");
        review("CDS-180", "A. Reader", "agrees", "");
        review("CDS-180", "a. reader", "agrees", "");
        assertThat(Cli.run("rules", "review", "--status", "--rules", rules).err())
                .contains("`CDS-180` can make an answer lighter, and only one person reviewed it");
        review("CDS-180", "B. Reader", "agrees", "");
        assertThat(Cli.run("rules", "review", "--status", "--rules", rules).err())
                .doesNotContain("`CDS-180`")
                .contains("`CDS-010`");
    }

    @Test
    void aFaultyFileStopsEveryAnswer() throws IOException {
        review("CDS-010", "A. Reader", "agrees", "");
        Cli.replace(file, "    verdict: agrees\n", "    verdict: yes\n");
        Cli run = Cli.run("assess", DAY, STROKE, "--rules", rules);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .containsPattern("reviews\\.yaml:\\d+:\\d+: `yes` is not a verdict\n  help: verdicts: agrees");
        assertThat(run.out()).isEmpty();
        assertThat(review("CDS-010", "B. Reader", "agrees", "").exit()).isEqualTo(3);
    }

    @Test
    void aReviewChangesNoAnswerAndNoReceipt() throws IOException {
        Path receipt = folder.resolve("receipt.json");
        assertThat(Cli.run("assess", DAY, STROKE, "--rules", rules, "--format", "json", "--output", receipt)
                        .exit())
                .isZero();
        review("CDS-010", "A. Reader", "agrees", "");
        Cli verify = Cli.run("verify", receipt, "--rules", rules);
        assertThat(verify.out()).startsWith("the same: ");
        assertThat(verify.exit()).isZero();
    }

    private Cli review(String id, String reviewer, String verdict, String note) {
        List<Object> words = new ArrayList<>(List.of("rules", "review", id, "--rules", rules, "--on", "2026-11-23"));
        words.addAll(List.of("--reviewer", reviewer, "--role", "RA lead", "--verdict", verdict));
        words.addAll(List.of("--read", "US Code 2024, 360j(o)(1)(E)"));
        if (!note.isEmpty()) {
            words.addAll(List.of("--note", note));
        }
        return Cli.run(words.toArray());
    }

    private int reviewed() throws IOException {
        Cli run = Cli.run("assess", DAY, STROKE, "--rules", rules, "--format", "json");
        assertThat(run.exit()).as(run.err()).isZero();
        return new ObjectMapper()
                .readTree(run.out())
                .at("/reviewedRules/reviewed")
                .asInt();
    }
}
