package org.pathwayadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pathwayadvisor.yaml.Problem;

/** Each kind of bad input: the exact message, its place and its help. */
class BadInputTest {
    private static final String F = "functions:\n  items:\n    - name: f\n      ";

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "prodct: {}",
                        "2:1",
                        "`prodct` is not a question",
                        "did you mean `product`? `pathway questions` lists them"),
                fault(
                        F + "inptus: []",
                        "5:7",
                        "`inptus` is not a question",
                        "did you mean `inputs`? `pathway questions` lists them"),
                fault(
                        F + "draws: no",
                        "5:7",
                        "`draws` is not a question",
                        "write `draws:` below `image:` in an item of `functions`"),
                fault("risk: {}", "2:1", "`risk` is not a question", "write `risk:` in an item of `functions`"),
                fault("user: staff", "2:1", "`user` is not a question", "write `user:` in an item of `functions`"),
                fault(
                        F + "image: {draws: maybe}",
                        "5:22",
                        "`maybe` is no answer to `image.draws`",
                        "the choices are yes, no, unknown"),
                fault(
                        "product: {kind: new}",
                        "2:17",
                        "`new` is no answer to `product.kind`",
                        "did you mean `new-product`? the choices are new-product, humanitarian-use, change, unknown"),
                fault(
                        F + "part-of: [drg]",
                        "5:17",
                        "`drg` is no answer to `part-of`",
                        "did you mean `drug`? the choices are own-hardware, drug, biologic, lab-test, other-device-control, blood-supply, implant, unknown"),
                fault(
                        "data: {customers: {hospitl: yes}}",
                        "2:20",
                        "`hospitl` is no answer to `data.customers`",
                        "did you mean `hospital-or-clinic`? the choices are hospital-or-clinic, health-plan, consumer, employer, research-sponsor, unknown"),
                fault(
                        "data: {customers: {employer: perhaps}}",
                        "2:30",
                        "`perhaps` is no answer to `data.customers.employer`",
                        "write yes, no or unknown"),
                fault(
                        F + "time-to-act: [hours]",
                        "5:20",
                        "`time-to-act` takes one value, not a list",
                        "write one of minutes, hours, days, no-hurry, unknown"),
                fault(
                        F + "condition: {name: {x: y}}",
                        "5:25",
                        "`condition.name` takes one value, not a group of keys",
                        "write it behind the colon"),
                fault(F + "inputs: image", "5:15", "`inputs` takes a list, not a single value", "write `[image]`"),
                fault(
                        F + "part-of: none",
                        "5:16",
                        "`part-of` takes a list, not a single value",
                        "for none of these write `[]`; the choices are own-hardware, drug, biologic, lab-test, other-device-control, blood-supply, implant, unknown"),
                fault(F + "inputs: [image, image]", "5:23", "`image` stands twice in `inputs`", "keep one"),
                fault(
                        F + "inputs: [[image]]",
                        "5:16",
                        "a choice of `inputs` is one word, not a list",
                        "for yes and no beside each choice write `inputs: {image: yes}`"),
                fault(
                        "maker: company",
                        "2:8",
                        "`maker` takes keys of its own, not a single value",
                        "write `role:` and its other questions below it, indented"),
                fault(
                        "maker: {role: company, role: company}",
                        "2:24",
                        "`role` stands twice, first in line 2",
                        "keep one of them"),
                fault(
                        "functions: {items: [{user: staff}]}",
                        "2:21",
                        "this function has no name",
                        "write `name:` and a short name"),
                fault(
                        "data: {services: {items: [{name: }]}}",
                        "2:33",
                        "this service has no name",
                        "write `name:` and a short name"),
                fault(
                        "functions: {items: [{name: f}, {name: f}]}",
                        "2:39",
                        "two functions are named `f`, first in line 2",
                        "rename one of them"),
                fault(
                        "functions: {items: [{name: logs}]}\ndata: {services: {items: [{name: logs}]}}",
                        "3:34",
                        "a function is named `logs` too, in line 2",
                        "rename one of them"),
                fault(
                        "functions: {items: [{name: product}]}",
                        "2:28",
                        "a function cannot be named `product`",
                        "that word means the whole product"),
                fault(
                        "functions: {items: [f]}",
                        "2:21",
                        "a function is a group of keys, not a single value",
                        "start it with `- name:`"),
                fault(
                        "functions: {items: f}",
                        "2:20",
                        "`functions.items` takes a list, not a single value",
                        "start each entry with `- name:`"),
                fault(
                        "functions: [{name: f}]",
                        "2:12",
                        "`functions` takes `list` and `items`, not a list",
                        "write `list: open` and, below it, `items:` with one entry for each"),
                fault(
                        "functions: {list: completed}",
                        "2:19",
                        "`completed` is no answer to `functions.list`",
                        "did you mean `complete`? the choices are complete, open"),
                fault("functions: {itms: []}", "2:13", "`itms` is no part of `functions`", "did you mean `items`?"),
                fault(
                        "plan: {building-since-months: 601}",
                        "2:31",
                        "`601` is out of range",
                        "`plan.building-since-months` takes a number from 0 to 600"),
                fault(
                        "quality-bar: {sensitivity-goal: 80%}",
                        "2:33",
                        "`80%` is no number",
                        "`quality-bar.sensitivity-goal` takes digits only, such as 1200 or 0.85"),
                fault(
                        "plan: {start: soon}",
                        "2:15",
                        "`soon` is no day",
                        "`plan.start`: write the day as year-month-day, such as 2026-11-23"),
                fault(
                        "plan: {start: 2026-02-30}",
                        "2:15",
                        "`2026-02-30` is a day that does not exist",
                        "write the day as year-month-day, such as 2026-11-23"),
                fault(
                        F + "predicate: {number: DEN170073}",
                        "5:27",
                        "`predicate.number` lacks the day of its decision",
                        "write `decided:` and the day beside it, such as 2018-02-13; before that day it does not exist"),
                fault(
                        F + "predicate: {number: DEN170073, decided: 2018-02-30}",
                        "5:47",
                        "`2018-02-30` is a day that does not exist",
                        "write the day as year-month-day, such as 2026-11-23"),
                fault(
                        F + "predicate: {number: yes}",
                        "5:27",
                        "`yes` is no answer to `predicate.number`",
                        "write its number, such as K123456 or DEN123456, or none-found, or unknown"),
                fault(
                        F + "predicate: {number: none-found, decided: 2018-02-13}",
                        "5:48",
                        "`decided` stands without a number",
                        "write the number, or take the day out"),
                fault(
                        F + "condition: {state: {answer: critical, bye: me}}",
                        "5:45",
                        "`bye` is no part of an answer",
                        "did you mean `by`?"),
                fault(
                        F + "condition: {state: {by: me}}",
                        "5:26",
                        "`condition.state` lacks `answer`",
                        "write it beside `by` and `because`"),
                fault(
                        "product: {name: \"a\\e[31mb\"}",
                        "2:17",
                        "`product.name` holds a character that cannot be printed",
                        "write it in plain text"),
                fault(
                        "maker: &a {role: company}",
                        "2:8",
                        "anchors and aliases (`&`, `*`) are not read",
                        "write the value out"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("faults")
    void saysWhatIsWrongWhereAndWhatToDo(String text, String place, String what, String help) {
        List<Problem> problems =
                Questionnaires.parse("version: 1\n" + text + "\n", "q.yaml").problems();
        assertThat(problems).hasToString("[q.yaml:" + place + ": " + what + "\n  help: " + help + "]");
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("", "", "the file is empty"),
                arguments("# nothing yet\n", "", "the file is empty"),
                arguments("hello", ":1:1", "a questionnaire is a group of keys, not a single value"),
                arguments("- a", ":1:1", "a questionnaire is a group of keys, not a list"),
                arguments("maker: {role: company}", ":1:1", "`version` is missing"),
                arguments("version: 2", ":1:10", "`version` is `2`, and only version 1 is read"),
                arguments("version: 1\nmaker: {role: \"x", ":2:17", "this is not YAML: found unexpected end of stream"),
                arguments(
                        "version: 1\nmaker:\n\trole: x",
                        ":3:1",
                        "this is not YAML: a tab stands where a value or spaces are wanted"),
                arguments("version: 1\n---\nversion: 1", ":2:1", "this is not YAML: but found another document"),
                arguments("version: 1\nmaker: {role: *x}", ":2:15", "this is not YAML: found undefined alias x"),
                arguments("version: 1\nmaker: a\u0007b", "", "the file holds a character that is no text"),
                arguments("[".repeat(100_000), "", "the file is nested too deeply"),
                arguments("version: " + "1".repeat(1 << 20), "", "the file is larger than 1 MB"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("files")
    void saysWhatIsWrongWithAFile(String text, String place, String what, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("q.yaml"), text);
        List<Problem> problems = Questionnaires.read(file).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).toString()).startsWith(file + place + ": " + what + "\n  help: ");
    }

    @Test
    void refusesWhatIsNoTextFile(@TempDir Path folder) throws IOException {
        Path latin = Files.write(folder.resolve("q.yaml"), "maker: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(only(latin)).isEqualTo(latin + ": the file is not UTF-8 text\n  help: save it as UTF-8");
        assertThat(only(folder)).isEqualTo(folder + ": this is a folder, not a file\n  help: name one file in it");
        Path none = folder.resolve("none.yaml");
        assertThat(only(none))
                .isEqualTo(none + ": there is no such file\n  help: `pathway new` writes a questionnaire to fill");
    }

    @Test
    void saysThatAFileMayNotBeRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("q.yaml"), "version: 1\n");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "this user reads everything");
        assertThat(only(file)).isEqualTo(file + ": the file may not be read\n  help: check its permissions");
    }

    @Test
    void aByteOrderMarkIsNoFault(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("q.yaml"), "\uFEFFversion: 1\n");
        assertThat(Questionnaires.read(file).problems()).isEmpty();
    }

    @Test
    void followsNoAlias() {
        List<Problem> problems = Questionnaires.parse(
                        "version: 1\nmaker: &a [x, x]\nplan: &b [*a, *a]\ndata: &c [*b, *b]\nproduct: &d [*d]\n",
                        "q.yaml")
                .problems();
        assertThat(problems).hasSize(4).allMatch(p -> p.what().equals("anchors and aliases (`&`, `*`) are not read"));
    }

    @Test
    void shortensWhatItQuotes() {
        String text = "version: 1\nmaker: {role: " + "y".repeat(500_000) + "}";
        String what = Questionnaires.parse(text, "q.yaml").problems().get(0).what();
        assertThat(what).isEqualTo("`" + "y".repeat(60) + "...` is no answer to `maker.role`");
    }

    @Test
    void stopsCountingSomewhere() {
        String text = "version: 1\n" + "a".repeat(10)
                + Stream.iterate(0, i -> i + 1)
                        .limit(5_000)
                        .map(i -> "\nk" + i + ": 1")
                        .reduce(": 1", String::concat);
        List<Problem> problems = Questionnaires.parse(text, "q.yaml").problems();
        assertThat(problems).hasSize(201);
        assertThat(problems.get(0).what()).isEqualTo("there are more problems than are shown");
    }

    @Test
    void tellsAllProblemsAtOnceInTheirOrder() {
        List<String> whats = faults().map(a -> (String) a.get()[0])
                .filter(t -> t.startsWith(F))
                .map(t -> t.substring(F.length()))
                .filter(t -> t.startsWith("inptus")
                        || t.startsWith("image")
                        || t.startsWith("time")
                        || t.startsWith("part-of: n"))
                .toList();
        String text = "version: 1\nmaker: {role: x, role: y}\n" + F + String.join("\n      ", whats)
                + "\nplan: {start: soon}\n";
        assertThat(Questionnaires.parse(text, "q.yaml").problems())
                .extracting(p -> p.place().line())
                .containsExactly(2, 2, 6, 7, 8, 9, 10);
    }

    @Test
    void tellsWhichAnswersContradictEachOther() {
        String text = "version: 1\n" + F
                + "image: {draws: yes}\n      inputs: [notes]\n      output: {display-only: yes~, score: yes}\n"
                + "    - name: g\n      inputs: [notes]\n      change: {only-security: yes, new-use: no}\n";
        assertThat(Problem.list(Questionnaires.parse(text, "q.yaml").problems()))
                .isEqualTo("""
                        q.yaml:6:15: `inputs.image: no` contradicts `image.draws: yes` in line 5
                          help: without an image there is nothing to work on; change one of them, or answer `unknown`
                        q.yaml:7:43: `output.score: yes` contradicts `output.display-only: yes` in line 7
                          help: what only shows the same data does nothing else with them; change one of them, or answer `unknown`""");
    }

    private static String only(Path file) {
        List<Problem> problems = Questionnaires.read(file).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0).toString();
    }

    private static Arguments fault(String text, String place, String what, String help) {
        return arguments(text, place, what, help);
    }
}
