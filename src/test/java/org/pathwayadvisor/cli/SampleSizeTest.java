package org.pathwayadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code samplesize} prints, and how it answers numbers that mean nothing. */
class SampleSizeTest {
    private static Cli run(String options) {
        return Cli.run((Object[]) ("samplesize " + options).split(" "));
    }

    /** Words without the breaks of lines. */
    private static String words(Cli run) {
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    void oneEndpoint() {
        Cli run = run("--goal 0.80 --expected 0.90 --power 0.80");
        assertThat(words(run))
                .contains("113 people with the condition, at least 99 of them found (0.8761): power 0.8427.")
                .contains("107 (94 found) reaches 0.8191", "112 give 0.7718. From 113 on")
                .contains("113 + 113 pass together only with power 0.71: plan 149 + 149")
                .contains("normal approximation 108 (exact power there 0.8101)", "continuity correction 118")
                .contains("17 people, none of them wrong")
                .contains("planning defaults are 0.025 and 0.80 [heuristic]")
                .doesNotContain("FDA", "CFR");
        assertThat(run.out()).contains("107^     ^113\n");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void theChartKeepsTheLineBetweenEnoughAndTooFew() {
        String chart = run("--goal 0.80 --expected 0.90").out().split("POWER")[1];
        int plan = chart.lines()
                .filter(l -> l.contains("^113"))
                .findFirst()
                .orElseThrow()
                .indexOf("^113");
        boolean above = true;
        for (String line : chart.lines().toList()) {
            above &= !line.startsWith("        ---");
            if (line.length() > plan && line.charAt(plan) == '*') {
                assertThat(above).as("113 is above the line").isTrue();
            }
            if (line.length() >= plan && line.charAt(plan - 1) == '*') {
                assertThat(above).as("112 is below the line").isFalse();
            }
        }
        assertThat(above).as("there is a line").isFalse();
        assertThat(chart.chars().filter(c -> c == '*').count()).isEqualTo(72);
    }

    @Test
    void bothMustPass() {
        String text = words(run("--goal 0.80 --expected 0.90 --both --prevalence 0.30 --ungradable 0.04"));
        assertThat(text)
                .contains("149 + 149: 149 people with the condition, at least 129 of them found")
                .contains("0.8427 x 0.8427 = 0.7102, below 0.80")
                .contains("power 0.8683 for both", "143 + 143", "131 + 131, 0.8038")
                .contains("497 people on average", "554 are enough in 95 of 100. Those with the condition decide it")
                .contains("when 0.04 of them cannot be used: 518 and");
    }

    @Test
    void aSecondGoalMeansBoth() {
        String text = words(run("--goal .85 --expected .93 --goal2 .825 --expected2 .90 --prevalence .008"));
        assertThat(text)
                .contains("177 + 239", "power 0.8531 for both")
                .contains("22125 people on average", "24918 are enough");
        assertThat(words(run("--goal .80 --expected .85 --expected2 .90")))
                .contains("specificity above 0.80, expected 0.90");
    }

    @Test
    void severalOfOnePerson() {
        assertThat(words(run("--goal 0.80 --expected 0.90 --power 0.90 --cluster-size 2 --icc 0.5")))
                .contains("149 independent ones become 224, 2 from each of 112 people", "(design effect 1.5)");
    }

    @Test
    void theSameAsJson() throws IOException {
        Cli run = run("--goal 0.80 --expected 0.90 --both --prevalence 0.30 --format json");
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.at("/sensitivity/stable/n").asInt()).isEqualTo(113);
        assertThat(json.at("/sensitivity/stable/criticalCount").asInt()).isEqualTo(99);
        assertThat(json.at("/sensitivity/first/n").asInt()).isEqualTo(107);
        assertThat(json.at("/both/recommended/positives/n").asInt()).isEqualTo(149);
        assertThat(json.at("/both/eachAlone/jointPower").asDouble()).isBetween(0.710, 0.711);
        assertThat(json.at("/plan/enrolment/assured95").asInt()).isEqualTo(554);
        assertThat(json.at("/defaults/basis").asText()).startsWith("heuristic");
        assertThat(json.at("/curve/points")).hasSize(72);
        JsonNode one = new ObjectMapper()
                .readTree(run("--goal 0.80 --expected 0.90 --format json").out());
        assertThat(one.has("both")).isFalse();
        assertThat(one.at("/plan/positives/people").asInt()).isEqualTo(113);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --goal 80 --expected 0.9                        | `--goal` is a share between 0 and 1, and `80` is not    | `0.80`
            --goal 0.8 --expected 87.5%                     | `--expected` is a plain number, and `87.5%` is not       | `0.875`
            --goal 0.8 --expected 0,9                       | `0,9` is not                                            | `0.9`
            --goal 0.8 --expected nine                      | `--expected` is a number, and `nine` is not             | `0.80`
            --goal 0.8 --expected 1e-999999999              | `1e-999999999` is not                                   | `0.80`
            --goal 0.8 --expected 1                         | between 0 and 1, and `1` is not                         | `0.80`
            --goal 0.9 --expected 0.8                       | no study can succeed: the expected value 0.8            | above the goal
            --goal 0.8 --expected 0.8001                    | more than 100,000 people                                | the fewer people
            --expected 0.8                                  | needs --goal                                            | --goal 0.80
            --goal 0.8                                      | needs --expected                                        | --expected 0.90
            --goal 0.8 --expected 0.9 --power 0.3           | the power must be 0.5 at least                          | people
            --goal 0.8 --expected 0.9 --icc 0.5             | need each other                                         | --cluster-size 2
            --goal 0.8 --expected 0.9 --icc 5 --cluster-size 2 | intraclass correlation must be from 0 to 1           | --icc 0.5
            --goal 0.8 --expected 0.9 --ungradable 4        | `--ungradable` is a share from 0 to below 1             | `0.04`
            --goal 0.8 --expected 0.9 --prevalence 0        | `--prevalence` is a share between 0 and 1               | `0.80`
            --goal 0.8 --expected 0.9 --both --goal2 0.95   | no study can succeed                                    | above the goal
            --goal 0.8 --expected 0.9 --format markdown     | `markdown` is not a format                              | text, json
            --goal 0.8 --expected 0.9 --prevalance 0.1      | no option                                               | `--prevalence`
            """)
    void nonsenseIsWrongUsage(String options, String what, String help) {
        Cli run = run(options);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(what).contains("\n  help: ").doesNotContain("Exception");
        assertThat(run.err().split("\n  help: ")[1]).contains(help);
    }

    @Test
    void helpListsIt() {
        assertThat(Cli.run("--help").out()).contains("samplesize");
        assertThat(Cli.run("samplesize", "--help").out()).contains("--goal=SHARE", "--cluster-size=NUMBER");
    }
}
