package org.pathwayadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pathwayadvisor.cli.Cli.DAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person against the rules: marked in every format, late ones not applied, wrong ones located. */
class OverrideTest {
    private static final String SAID = """
            overrides:
              - rule: CDS-280
                function: alert
                says: met
                by: Dr. N, regulatory lead
                because: FDA told us so in a pre-submission
                until: 2027-03-01
            """;

    @TempDir
    private Path folder;

    private Path sepsis(String overrides) throws IOException {
        return Files.writeString(
                folder.resolve("sepsis.yaml"),
                Files.readString(Path.of("questionnaires/sepsis-alert.yaml")) + overrides);
    }

    private String assess(String overrides, Object... more) throws IOException {
        Object[] words = new Object[3 + more.length];
        words[0] = "assess";
        words[1] = DAY;
        words[2] = sepsis(overrides);
        System.arraycopy(more, 0, words, 3, more.length);
        Cli run = Cli.run(words);
        assertThat(run.exit()).as(run.err()).isEqualTo(4);
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    void aLighterAnswerByAnOverrideIsMarkedInEveryFormat() throws IOException {
        for (List<String> format : List.of(
                List.<String>of(),
                List.of("--full"),
                List.of("--format", "markdown"),
                List.of("--format", "markdown", "--full"))) {
            assertThat(assess(SAID, format.toArray()))
                    .as(format.toString())
                    .contains("OVERRULED BY A PERSON. 1 override in effect. By the rules alone: 510(k) clearance")
                    .contains("Not a medical device")
                    .contains("WORKING ANSWER: rests on 1 override")
                    .contains("Dr. N, regulatory lead, until 2027-03-01")
                    .contains("FDA told us so in a pre-submission")
                    .contains("CDS-280-not")
                    .doesNotContain("DECIDED:");
        }
        for (String section :
                List.of("plan", "evidence", "quality", "user", "populations", "deployment", "readiness")) {
            for (String format : List.of("text", "markdown")) {
                Cli run = Cli.run("assess", DAY, sepsis(SAID), "--section", section, "--format", format);
                assertThat(run.out().replaceAll("\\s+", " "))
                        .as(section + " " + format)
                        .contains("OVERRULED BY A PERSON. 1 override in effect. By the rules alone: 510(k)");
            }
        }
        assertThat(assess(SAID, "--format", "json"))
                .contains("\"overruled\": true, \"byRulesAlone\": { \"pathway\": \"510k\", \"standing\": \"decided\"")
                .contains("\"rule\": \"CDS-280\", \"subject\": \"alert\", \"said\": \"not-met\"")
                .contains("\"overruledTo\": \"met\"")
                .contains("\"by\": \"Dr. N, regulatory lead\"", "\"until\": \"2027-03-01\"", "\"expired\": false")
                .contains("\"after\": { \"pathway\": \"not-a-device\", \"standing\": \"working\"");
    }

    @Test
    void anAnswerThatNobodyOverrulesSaysNothingOfOverrides() {
        String plain =
                Cli.run("assess", DAY, "questionnaires/sepsis-alert.yaml").out();
        assertThat(plain).doesNotContainIgnoringCase("overrul").doesNotContain("OVERRIDE");
        assertThat(Cli.run("assess", DAY, "questionnaires/sepsis-alert.yaml", "--format", "json")
                        .out())
                .contains("\"overrides\": []", "\"overruled\": false")
                .doesNotContain("byRulesAlone");
    }

    @Test
    void afterItsDayAnOverrideIsNotAppliedAndSaidFirst() throws IOException {
        Path file = sepsis(SAID.replace("2027-03-01", "2026-11-22"));
        Cli run = Cli.run("assess", DAY, file);
        assertThat(run.exit()).isZero();
        String text = run.out().replaceAll("\\s+", " ");
        assertThat(text).contains("OVERRIDE EXPIRED. That of `CDS-280` for alert by Dr. N, regulatory lead ended on");
        assertThat(text.indexOf("OVERRIDE EXPIRED")).isLessThan(text.indexOf("FDA 510(k) clearance"));
        assertThat(text).contains("DECIDED").doesNotContain("Not a medical device");
        String json = Cli.run("assess", DAY, file, "--format", "json").out();
        assertThat(json).contains("\"expired\": true", "\"applied\": false", "\"overruled\": false");
        assertThat(Cli.run("explain", DAY, file).err()).contains("expired on 2026-11-22 and not applied");
        Cli lastDay = Cli.run("assess", DAY, sepsis(SAID.replace("2027-03-01", "2026-11-23")));
        assertThat(lastDay.exit()).isEqualTo(4);
        assertThat(lastDay.out()).contains("Not a medical device");
    }

    @Test
    void explainShowsBothDerivations() throws IOException {
        String text = Cli.run("explain", DAY, sepsis(SAID)).out();
        assertThat(text.indexOf("BY THE RULES ALONE")).isLessThan(text.indexOf("510(k) clearance"));
        assertThat(text.indexOf("510(k) clearance")).isLessThan(text.indexOf("WITH THE OVERRIDES OF THE FILE"));
        assertThat(text.substring(text.indexOf("WITH THE OVERRIDES")))
                .contains("OVERRULED: against CDS-280, by Dr. N, regulatory lead, until 2027-03-01: FDA told us so")
                .contains("Not a medical device");
    }

    @Test
    void theReceiptHoldsOverrides() throws IOException {
        Path receipt = folder.resolve("receipt.json");
        Cli.run("assess", DAY, sepsis(SAID), "--format", "json", "--output", receipt);
        assertThat(Cli.run("verify", receipt).out()).startsWith("the same: ");
        String text = Files.readString(receipt);
        String plain = Cli.run("assess", DAY, "questionnaires/sepsis-alert.yaml", "--format", "json")
                .out();
        assertThat(hash(text)).isNotEqualTo(hash(plain));
        for (String[] change : new String[][] {
            {"met until 2027-03-01", "not-met until 2027-03-01"},
            {"met until 2027-03-01", "met until 2026-01-01"},
            {"override CDS-280 of alert (by)\": \"Dr. N", "override CDS-280 of alert (by)\": \"Dr. M"}
        }) {
            Path other = Files.writeString(folder.resolve("other.json"), text.replace(change[0], change[1]));
            assertThat(Files.readString(other)).isNotEqualTo(text);
            assertThat(Cli.run("verify", other).exit()).as(change[1]).isEqualTo(5);
        }
    }

    private static String hash(String json) {
        return json.replaceAll("(?s).*\"answers\": \"([0-9a-f]+)\".*", "$1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule: CDS-280        | rule: CDS-28O       | there is no rule `CDS-28O` | did you mean `CDS-280`?",
                "rule: CDS-280        | rule: DEV-015       | `DEV-015` concludes nothing that another rule denies | negation",
                "rule: CDS-280        | rule: no-such-rule  | there is no rule `no-such-rule` | rules list",
                "rule: CDS-280        | rule: XC-010        | `XC-010` reports what follows, and a stop or duty | correct",
                "rule: CDS-280        | rule: CLS-010       | `CLS-010` concludes nothing that | negation",
                "function: alert      | function: allert    | there is no function `allert` | did you mean `alert`?",
                "says: met            | says: mett          | `mett` is nothing that an override says | did you mean `met`?",
                "by: Dr. N, regulatory lead | by:           | this override lacks `by` | write who answers for it",
                "because: FDA told us so in a pre-submission | becase: x | `becase` is no part of an override | `because`?",
                "until: 2027-03-01    | until: 2027-02-30   | `2027-02-30` is a day that does not exist | year-month-day",
                "until: 2027-03-01    | until: 2027-11-24   | `2027-11-24` is more than a year after | 2027-11-23",
                "until: 2027-03-01    | until: 2027-03-01~  | `until` is marked as not certain | take the ~ out",
                "until: 2027-03-01    | other: 1            | this override lacks `until` | the last day",
            })
    void aWrongOverrideIsLocated(String line, String wrong, String what, String help) throws IOException {
        Path file = sepsis(SAID.replace(line, wrong));
        assertThat(Files.readString(file)).contains(wrong);
        Cli run = Cli.run("check", DAY, file);
        assertThat(run.exit()).as(run.out()).isEqualTo(3);
        assertThat(run.err()).contains(what, "  help: ", help).containsPattern("sepsis\\.yaml:\\d+:\\d+: ");
        assertThat(run.err()).doesNotContain("Exception");
    }

    @Test
    void everyCommandThatDecidesRefusesAWrongOverride() throws IOException {
        Path file = sepsis(SAID.replace("CDS-280", "XC-010"));
        for (String command : List.of("assess", "explain", "check")) {
            Cli run = Cli.run(command, DAY, file);
            assertThat(run.exit()).as(command).isEqualTo(3);
            assertThat(run.err()).contains("`XC-010` reports what follows");
        }
    }

    @Test
    void oneDeterminationIsOverruledOnce() throws IOException {
        String twice = SAID + SAID.replace("overrides:\n", "").replace("CDS-280", "CDS-280-not");
        Cli run = Cli.run("assess", DAY, sepsis(twice));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("`CDS-280-not` concludes the same as `CDS-280`");
        Cli same = Cli.run("assess", DAY, sepsis(SAID + SAID.replace("overrides:\n", "")));
        assertThat(same.err()).contains("`CDS-280` is overruled twice for `alert`");
    }

    @Test
    void templateSchemaAndQuestionsKnowThem() {
        assertThat(Cli.run("questions").out()).contains("OVERRIDES", "until: the last day");
        assertThat(Cli.run("schema").out()).contains("\"overrides\"", "\"not-met\"");
    }
}
