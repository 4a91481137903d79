package org.pathwayadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.pathwayadvisor.shelf.Shelf;
import org.pathwayadvisor.yaml.Problem;

/** What may not stand in a rule file is refused where it stands, with help, before anything is compiled. */
class RuleParserTest {
    private static final String FILE = "CDS-010-image.drl";
    private static final String HEAD = """
            package org.pathwayadvisor.model

            rule "CDS-010"
                @title( "A title" )
                @authority( "FD&C Act 520(o)(1)(E)" )
                @effective( "2016-12-13" )
                @rationale( "A reason." )
            """;
    private static final String WHEN = "    Reads( $subject : subject, input == Input.IMAGE, answer == Tri.YES )\n";
    private static final String THEN = "    insertLogical( new NotMet( $subject, Criterion.CDS_1 ) );\n";

    @TempDir
    Path folder;

    /** A refused file: what is wrong, in which line it is reported, and words of the message and of the help. */
    private record Refused(String name, String text, int line, String what, String help) {}

    private static String rule(String when, String then) {
        return HEAD + "when\n" + when + "then\n" + then + "end\n";
    }

    private static String when(String when) {
        return rule(when, THEN);
    }

    private static String then(String then) {
        return rule(WHEN, then);
    }

    private static String above(String declaration) {
        return rule(WHEN, THEN).replace("\n\nrule", "\n" + declaration + "\nrule");
    }

    private static String attribute(String attribute) {
        return rule(WHEN, THEN).replace("when\n", "    " + attribute + "\nwhen\n");
    }

    private static Stream<Refused> refused() {
        return Stream.of(
                new Refused(
                        "a syntax error",
                        when("    Reads( $subject : subject, , )\n"),
                        9,
                        "not a rule",
                        "commas and brackets"),
                new Refused("a missing end", rule(WHEN, THEN).replace("end\n", ""), 12, "not a rule", "`end`"),
                new Refused(
                        "a misspelt question",
                        when("    Use( $subject : subject, timeToAkt == TimeToAct.MINUTES )\n"),
                        9,
                        "`timeToAkt` is not a question",
                        "did you mean `timeToAct`?"),
                new Refused(
                        "a misspelt section",
                        when("    Raeds( $subject : subject, input == Input.IMAGE, answer == Tri.YES )\n"),
                        9,
                        "`Raeds` is not a section",
                        "did you mean `Reads`?"),
                new Refused(
                        "a wrong choice",
                        when("    Reads( $subject : subject, input == Input.IMGAE, answer == Tri.YES )\n"),
                        9,
                        "`IMGAE` is not a choice",
                        "did you mean `IMAGE`?"),
                new Refused(
                        "a choice of another question",
                        when("    Reads( $subject : subject, input == Output.ALERT, answer == Tri.YES )\n"),
                        9,
                        "not the choices of this question",
                        "`Input`"),
                new Refused(
                        "eval",
                        when(WHEN + "    eval( System.exit( 1 ) == null )\n"),
                        10,
                        "`eval` may not stand",
                        "explicit answer"),
                new Refused(
                        "eval in a pattern",
                        when("    Reads( $subject : subject, eval( true ), answer == Tri.YES )\n"),
                        9,
                        "not a form",
                        "forms:"),
                new Refused(
                        "a call in a pattern",
                        when("    Reads( $subject : subject, subject.length() > 0, answer == Tri.YES )\n"),
                        9,
                        "not a form",
                        "forms:"),
                new Refused(
                        "a static call in a consequence",
                        then("    System.exit( 1 );\n"),
                        10,
                        "exactly one conclusion",
                        "insertLogical"),
                new Refused(
                        "a static call inside a conclusion",
                        then("    insertLogical( new NotMet( String.valueOf( 1 ), Criterion.CDS_1 ) );\n"),
                        10,
                        "exactly one conclusion",
                        "insertLogical"),
                new Refused(
                        "a text in a conclusion",
                        then("    insertLogical( new NotMet( \"triage\", Criterion.CDS_1 ) );\n"),
                        10,
                        "rule's own id",
                        "CDS-010"),
                new Refused("two conclusions", then(THEN + THEN), 10, "exactly one conclusion", "nothing else"),
                new Refused(
                        "a conclusion and more",
                        then(THEN.replace("\n", " System.gc();\n")),
                        10,
                        "exactly one conclusion",
                        "nothing else"),
                new Refused(
                        "insert",
                        then(THEN.replace("insertLogical", "insert")),
                        10,
                        "exactly one conclusion",
                        "insertLogical"),
                new Refused(
                        "an answer as conclusion",
                        then("    insertLogical( new Use( $subject ) );\n"),
                        10,
                        "`Use` is not a conclusion",
                        "conclusions:"),
                new Refused(
                        "a finding among determinations",
                        then("    insertLogical( new Finding( \"CDS-010\", $subject ) );\n"),
                        10,
                        "may not be concluded in `decision-support`",
                        "findings belong"),
                new Refused(
                        "salience with an expression",
                        attribute("salience( Integer.getInteger( \"x\" ) )"),
                        3,
                        "`salience` may not stand",
                        "rules/README.md"),
                new Refused("no-loop", attribute("no-loop true"), 3, "`no-loop` may not stand", "rules/README.md"),
                new Refused(
                        "agenda-group",
                        attribute("agenda-group \"x\""),
                        3,
                        "`agenda-group` may not stand",
                        "rules/README.md"),
                new Refused(
                        "date-effective",
                        attribute("date-effective \"2020-01-01\""),
                        3,
                        "`date-effective` may not stand",
                        "rules/README.md"),
                new Refused("import", above("import java.io.File"), 2, "`import` may not stand", "rules/README.md"),
                new Refused(
                        "import of a method",
                        above("import static java.lang.System.exit"),
                        2,
                        "`import static` may not stand",
                        "rules/README.md"),
                new Refused(
                        "global", above("global java.util.List list"), 2, "`global` may not stand", "rules/README.md"),
                new Refused(
                        "function",
                        above("function void f() { System.exit( 1 ); }"),
                        2,
                        "`function` may not stand",
                        "rules/README.md"),
                new Refused(
                        "query",
                        above("query \"q\"\n    Use( $s : subject )\nend"),
                        2,
                        "`query` may not stand",
                        "rules/README.md"),
                new Refused(
                        "declare",
                        above("declare Thing\n    name : String\nend"),
                        2,
                        "`declare` may not stand",
                        "rules/README.md"),
                new Refused(
                        "another package",
                        rule(WHEN, THEN).replace("package org.pathwayadvisor.model", "package java.lang"),
                        1,
                        "the first line must be",
                        "words of that package"),
                new Refused(
                        "from",
                        when(WHEN + "    Use( subject == $subject ) from System.getProperties()\n"),
                        10,
                        "`from` may not stand",
                        "explicit answer"),
                new Refused(
                        "exists",
                        when(WHEN + "    exists Use( subject == $subject )\n"),
                        10,
                        "`exists` may not stand",
                        "explicit answer"),
                new Refused(
                        "not",
                        when(WHEN + "    not Met( subject == $subject, criterion == Criterion.CDS_1 )\n"),
                        10,
                        "`not` may not stand",
                        "forall"),
                new Refused(
                        "accumulate",
                        when(WHEN + "    accumulate( Use( subject == $subject, $u : user ); $n : count( $u ) )\n"),
                        10,
                        "`accumulate` may not stand",
                        "explicit answer"),
                new Refused(
                        "!=",
                        when("    Reads( $subject : subject, input == Input.IMAGE, answer != Tri.NO )\n"),
                        9,
                        "`answer != Tri.NO` is not a form",
                        "forms:"),
                new Refused(
                        "not in",
                        when("    Reads( $subject : subject, input not in ( Input.IMAGE ), answer == Tri.YES )\n"),
                        9,
                        "not a form",
                        "forms:"),
                new Refused(
                        "null",
                        when("    Reads( $subject : subject, input == null, answer == Tri.YES )\n"),
                        9,
                        "not a form",
                        "forms:"),
                new Refused(
                        "UNKNOWN",
                        when("    Reads( $subject : subject, input == Input.IMAGE, answer == Tri.UNKNOWN )\n"),
                        9,
                        "may not read UNKNOWN",
                        "explicit answer"),
                new Refused(
                        "two answers in a pattern",
                        when("    Use( $subject : subject, user == User.STAFF, basisShown == Tri.NO )\n"),
                        9,
                        "one answer only",
                        "`Use( … )` line for each"),
                new Refused(
                        "a choice without its answer",
                        when("    Reads( $subject : subject, input == Input.IMAGE )\n"),
                        9,
                        "names a choice but no answer",
                        "answer == Tri.YES"),
                new Refused(
                        "an unbound variable in a condition",
                        when(WHEN + "    Use( subject == $other, basisShown == Tri.NO )\n"),
                        10,
                        "`$other` is not bound above",
                        ""),
                new Refused(
                        "an unbound variable in a conclusion",
                        then("    insertLogical( new NotMet( $other, Criterion.CDS_1 ) );\n"),
                        10,
                        "`$other` is not bound",
                        "bind it"),
                new Refused(
                        "forall over answers",
                        when(
                                WHEN
                                        + "    forall( Use( $s : subject ) Met( subject == $s, criterion == Criterion.CDS_1 ) )\n"),
                        10,
                        "only run over reference rows",
                        "constant"),
                new Refused("no condition", when(""), 3, "needs a condition", "between `when` and `then`"),
                new Refused(
                        "an id that does not belong",
                        rule(WHEN, THEN).replace("CDS-010\"", "CDS-020\""),
                        3,
                        "does not belong into this file",
                        "file name"),
                new Refused(
                        "an id that is none",
                        rule(WHEN, THEN).replace("CDS-010\"", "image\""),
                        3,
                        "is not a rule id",
                        "CDS-010-not"),
                new Refused(
                        "no title",
                        rule(WHEN, THEN).replace("    @title( \"A title\" )\n", ""),
                        3,
                        "lacks @title",
                        "every rule carries"),
                new Refused(
                        "a blank authority",
                        rule(WHEN, THEN).replace("FD&C Act 520(o)(1)(E)", ""),
                        3,
                        "lacks @authority",
                        "every rule carries"),
                new Refused(
                        "no date",
                        rule(WHEN, THEN).replace("    @effective( \"2016-12-13\" )\n", ""),
                        3,
                        "lacks @effective",
                        "every rule carries"),
                new Refused(
                        "a date that is none",
                        rule(WHEN, THEN).replace("2016-12-13", "13 Dec 2016"),
                        3,
                        "is not a date",
                        "2026-01-29"),
                new Refused(
                        "no rationale",
                        rule(WHEN, THEN).replace("    @rationale( \"A reason.\" )\n", ""),
                        3,
                        "lacks @rationale",
                        "every rule carries"),
                new Refused(
                        "unknown metadata",
                        attribute("@titel( \"x\" )"),
                        3,
                        "`@titel` is no metadata",
                        "did you mean `title`?"),
                new Refused(
                        "no rule at all",
                        "package org.pathwayadvisor.model\n",
                        1,
                        "holds no rule",
                        "one provision a file"));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatMayNotStand() {
        return refused()
                .map(r -> DynamicTest.dynamicTest(r.name(), () -> {
                    List<Problem> problems = problems(file(Topic.DECISION_SUPPORT, FILE, r.text()));
                    assertThat(problems).withFailMessage("nothing was refused").isNotEmpty();
                    assertThat(problems).allSatisfy(p -> {
                        assertThat(p.place().file()).endsWith("decision-support/" + FILE);
                        assertThat(p.what() + p.help())
                                .doesNotContain("Descr")
                                .doesNotContain("org.drools")
                                .doesNotContain("Exception");
                    });
                    assertThat(problems)
                            .withFailMessage(() ->
                                    r.line() + " " + r.what() + " " + r.help() + "\nbut was\n" + Problem.list(problems))
                            .anySatisfy(p -> {
                                assertThat(p.place().line()).isEqualTo(r.line());
                                assertThat(p.what()).contains(r.what());
                                assertThat(p.help()).contains(r.help());
                            });
                }));
    }

    @Test
    void takesWhatMayStand() {
        assertThat(RuleCatalogue.of(List.of(file(Topic.DECISION_SUPPORT, FILE, rule(WHEN, THEN))), List.of())
                        .find("CDS-010"))
                .isNotNull();
    }

    @Test
    void refusesOneIdInTwoFiles() {
        List<Problem> problems = problems(
                file(Topic.DECISION_SUPPORT, FILE, rule(WHEN, THEN)),
                file(Topic.WELLNESS, "CDS-010-again.drl", rule(WHEN, THEN)));
        assertThat(Problem.list(problems))
                .isEqualTo(folder.resolve("wellness/CDS-010-again.drl") + ":3: `CDS-010` stands twice, first in "
                        + folder.resolve("decision-support/CDS-010-image.drl") + ":3\n"
                        + "  help: give one of them another id: two rules of one name would merge and one be lost");
    }

    @Test
    void refusesOneIdTwiceInAFile() {
        String text = rule(WHEN, THEN);
        String twice = text + text.substring(text.indexOf("rule \""));
        assertThat(Problem.list(problems(file(Topic.DECISION_SUPPORT, FILE, twice))))
                .contains("CDS-010");
    }

    @Test
    void refusesAFileInNoTopicFolder() throws IOException {
        Path wrong = Files.createDirectories(folder.resolve("decision-suport"));
        Files.writeString(wrong.resolve(FILE), rule(WHEN, THEN));
        List<Problem> problems = new ArrayList<>();
        RuleFiles.read(folder, problems);
        assertThat(Problem.list(problems))
                .isEqualTo(wrong.resolve(FILE) + ": the rule file is in no topic folder\n"
                        + "  help: did you mean `decision-support`?");
    }

    /** Each refused file beside a good one: no unit is compiled, and code that would leave a trace leaves none. */
    @TestFactory
    Stream<DynamicTest> compilesAndRunsNothing() {
        Path trace = folder.resolve("trace");
        String write = "java.nio.file.Files.createFile( java.nio.file.Path.of( \"" + trace + "\" ) )";
        return Stream.of(
                        then("    " + write + ";\n" + THEN),
                        then(THEN + "    " + write + ";\n"),
                        then("    insertLogical( new NotMet( " + write + ".toString(), Criterion.CDS_1 ) );\n"),
                        when(WHEN + "    eval( " + write + " != null )\n"),
                        when("    Reads( $subject : subject, eval( " + write + " != null ), answer == Tri.YES )\n"),
                        when("    Reads( $subject : subject, input == Input.IMAGE, answer == Tri.YES, " + write
                                + " != null )\n"),
                        when(WHEN + "    String() from " + write + ".toString()\n"),
                        attribute("salience( " + write + ".hashCode() )"),
                        attribute("enabled( " + write + " != null )"),
                        above("function boolean f() { " + write + "; return true; }"),
                        above("declare Thing\n    name : String = " + write + ".toString()\nend"))
                .map(text ->
                        DynamicTest.dynamicTest(text.replaceAll("\\s+", " ").substring(180), () -> {
                            Path rules = Files.createTempDirectory(folder, "rules");
                            Files.createDirectories(rules.resolve("decision-support"));
                            Files.createDirectories(rules.resolve("wellness"));
                            Files.writeString(rules.resolve("decision-support").resolve(FILE), text);
                            Files.writeString(
                                    rules.resolve("wellness").resolve("CDS-020-good.drl"),
                                    rule(WHEN, THEN)
                                            .replace("CDS-010", "CDS-020")
                                            .replace("A title", "Title " + System.nanoTime()));
                            RulesInvalid refused =
                                    catchThrowableOfType(RulesInvalid.class, () -> RuleBase.load(rules, Shelf.EMPTY));
                            assertThat(refused).isNotNull();
                            assertThat(trace).doesNotExist();
                        }));
    }

    private RuleFile file(Topic topic, String name, String text) {
        return new RuleFile(topic, folder.resolve(topic.folder()).resolve(name), text);
    }

    private static List<Problem> problems(RuleFile... files) {
        RulesInvalid invalid =
                catchThrowableOfType(RulesInvalid.class, () -> RuleCatalogue.of(List.of(files), List.of()));
        return invalid == null ? List.of() : invalid.problems();
    }
}
