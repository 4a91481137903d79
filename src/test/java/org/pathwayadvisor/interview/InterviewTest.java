package org.pathwayadvisor.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.assessment.NextQuestions;
import org.pathwayadvisor.assessment.Standing;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.questionnaire.Draft;
import org.pathwayadvisor.questionnaire.Mark;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.questionnaire.Template;
import org.pathwayadvisor.report.Style;

/** What is asked, what a typed line does to the file, and how a conversation ends. */
class InterviewTest {
    private static final Law LAW = Advisor.load(Path.of("rules")).law(LocalDate.of(2026, 11, 23));

    /** Nobody is asked this often. */
    private static final int MANY = 300;

    @TempDir
    private Path folder;

    private Path file;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void begin() throws IOException {
        file = folder.resolve("my-product.yaml");
        Files.writeString(file, Template.write(false));
    }

    /** Types these lines and then nothing more. */
    private Interview.Ending type(String... lines) {
        Deque<String> left = new ArrayDeque<>(Arrays.asList(lines));
        return talk(prompt -> Optional.ofNullable(left.poll()), false);
    }

    private Interview.Ending talk(Function<String, Optional<String>> hears, boolean again) {
        said.clear();
        Talk talk = new Talk() {
            @Override
            public void say(String line) {
                said.add(line);
            }

            @Override
            public Optional<String> hear(String prompt) {
                Optional<String> line = hears.apply(prompt);
                said.add(prompt + line.orElse("<end>"));
                return line;
            }
        };
        return new Interview(Draft.open(file), () -> LAW, talk, 100, Style.PLAIN, again).run();
    }

    private String said() {
        return String.join("\n", said);
    }

    private String answer(String subject, String path) {
        var given = Questionnaires.load(file).given().get(new Key(subject, path));
        return given == null ? "" : given.text() + (given.held() ? "~" : "");
    }

    /** Where the conversation stopped: the question asked last. */
    private String asked() {
        String path = "";
        for (String line : said) {
            int at = line.indexOf("In the file: ");
            path = at < 0 ? path : line.substring(at + 13);
        }
        return path;
    }

    private static List<String> comments(String text) {
        return text.lines().map(String::strip).filter(l -> l.startsWith("#")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stroke-triage", "symptom-chatbot", "wellness-coach", "hospital-made-alert"})
    void fromNothingToTheAnswerOfTheSample(String sample) throws IOException {
        Answers known = Questionnaires.load(Path.of("questionnaires", sample + ".yaml"));
        Typist typist = new Typist(known);
        List<String> questions = new ArrayList<>();
        Interview.Ending ending = talk(
                prompt -> {
                    said.forEach(typist::reads);
                    if (prompt.equals("> ")) {
                        questions.add(typist.path());
                        assertThat(questions)
                                .as(() -> "asked without an end: "
                                        + said.subList(Math.max(0, said.size() - 20), said.size()))
                                .hasSizeLessThan(MANY);
                    }
                    return Optional.of(typist.types(prompt));
                },
                false);
        assertThat(ending).isEqualTo(Interview.Ending.THROUGH);
        assertThat(questions).doesNotHaveDuplicates();
        Answers typed = Questionnaires.load(file);
        var wanted = new NextQuestions(LAW).soFar(known).recommendation();
        var reached = new NextQuestions(LAW).soFar(typed).recommendation();
        assertThat(reached.pathway()).isEqualTo(wanted.pathway());
        assertThat(reached.standing()).isEqualTo(wanted.standing()).isNotEqualTo(Standing.OPEN);
        typed.given()
                .forEach((key, given) ->
                        assertThat(known.given()).as(key.toString()).containsEntry(key, given));
        assertThat(comments(Files.readString(file))).containsAll(comments(Template.write(false)));
    }

    @Test
    void namesComeFirstAndEachAnswerIsSavedAtOnce() throws IOException {
        assertThat(type("StrokeFlag", "Flags strokes: at night", "triage, report", "1", "1"))
                .isEqualTo(Interview.Ending.STOPPED);
        Answers answers = Questionnaires.load(file);
        assertThat(answers.name()).isEqualTo("StrokeFlag");
        assertThat(answers.functions()).containsExactly("triage", "report");
        assertThat(answers.complete()).contains("functions");
        assertThat(answer("product", "product.intended-use")).isEqualTo("Flags strokes: at night");
        assertThat(answer("product", "product.kind")).isEqualTo("new-product");
        assertThat(comments(Files.readString(file))).isEqualTo(comments(Template.write(false)));
        assertThat(said()).contains("so far: ").contains("questions left");
    }

    @Test
    void aSecondSittingGoesOnWhereTheFirstStopped() {
        type("StrokeFlag", "s", "triage", "1", "new-product", "d", "a Dr. Lee", "q");
        String next = asked();
        type();
        assertThat(asked()).isEqualTo(next);
        assertThat(said()).contains(next);
        assertThat(Mark.all(Draft.open(file).text()))
                .extracting(Mark::kind)
                .containsExactly(Mark.Kind.LATER, Mark.Kind.NOT_KNOWN, Mark.Kind.ASKED);
    }

    @Test
    void backTakesTheAnswerOutOfTheFile() throws IOException {
        type("StrokeFlag", "x y", "triage", "1");
        String before = Files.readString(file);
        String question = asked();
        type("1", "b");
        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(asked()).isEqualTo(question);
        type("b");
        assertThat(said()).contains("nothing to take back");
        type("d", "b", "2");
        assertThat(answer("product", question)).isNotEmpty();
        assertThat(Files.readString(file)).doesNotContain("# interview:");
    }

    @Test
    void aContradictionIsRefusedWithBothAnswersAndWhy() throws IOException {
        Files.writeString(file, """
                version: 1
                product: {name: X, intended-use: Y}
                functions:
                  items:
                    - name: triage
                      inputs: [image]
                      image: {draws: no}
                """);
        String before = Files.readString(file);
        type("g output", "marks-on-image", "g triage: image.draws", "1");
        assertThat(said()).contains("contradicts").contains("marks on an image are drawn on it");
        assertThat(said()).contains("`g triage: image.draws` goes there");
        assertThat(answer("triage", "image.draws")).isEqualTo("yes");
        assertThat(Files.readString(file)).isEqualTo(before.replace("draws: no", "draws: yes"));
    }

    @Test
    void numbersAndDaysAreChecked() {
        type("g evidence.positives", "many", "-3", "60");
        assertThat(said()).contains("`many` is no number").contains("out of range");
        assertThat(answer("product", "evidence.positives")).isEqualTo("60");
        type("g plan.start", "2026-02-30", "tomorrow", "2026-12-01~");
        assertThat(said()).contains("a day that does not exist").contains("`tomorrow` is no day");
        assertThat(answer("product", "plan.start")).isEqualTo("2026-12-01~");
    }

    @Test
    void anAuthorizedProductHasANumberAndADay() {
        type("X", "s", "triage", "2", "g predicate.number", "den170073", "2018-02-30", "K123456 2018-02-13");
        assertThat(said()).contains("On which day was DEN170073 decided?").contains("does not exist");
        assertThat(answer("triage", "predicate.number")).isEqualTo("K123456");
        type("g predicate.number", "0");
        assertThat(answer("triage", "predicate.number")).isEqualTo("none-found");
    }

    @Test
    void aJudgementSaysWhoAndWhyAndLosesNothingInBetween() {
        type("X", "s", "triage", "2", "g condition.state", "critical", "Dr. N");
        var given = Questionnaires.load(file).given().get(new Key("triage", "condition.state"));
        assertThat(given.text()).isEqualTo("critical");
        assertThat(given.by()).isEqualTo("Dr. N");
        type("g condition.state", "2~", "Dr. M", "it is: serious");
        given = Questionnaires.load(file).given().get(new Key("triage", "condition.state"));
        assertThat(given.text()).isEqualTo("serious");
        assertThat(given.held()).isTrue();
        assertThat(given.by()).isEqualTo("Dr. M");
        assertThat(given.because()).isEqualTo("it is: serious");
    }

    @Test
    void severalChoicesAreTypedTogether() {
        type("X", "s", "triage", "2", "g purpose", "10 11~");
        assertThat(answer("triage", "purpose.screen")).isEqualTo("yes");
        assertThat(answer("triage", "purpose.detect")).isEqualTo("yes~");
        assertThat(answer("triage", "purpose.office")).isEqualTo("no");
        type("g purpose", "detect d");
        assertThat(answer("triage", "purpose.detect")).isEqualTo("yes");
        assertThat(answer("triage", "purpose.office")).isEmpty();
        type("g purpose", "99", "nonsense", "0");
        assertThat(said()).contains("there is no choice 99, only 1 to 17").contains("`nonsense` is no choice here");
        assertThat(answer("triage", "purpose.detect")).isEqualTo("no");
    }

    @Test
    void aLongListIsSearchedByAPartOfAWord() {
        type("X", "s", "triage", "2", "g condition.target", "retin", "retinal-disease");
        assertThat(said()).contains("speak").contains("retinal-disease");
        assertThat(answer("triage", "condition.target")).isEqualTo("retinal-disease");
    }

    @Test
    void helpSaysWhyWhoAuthorityAndWhatEachAnswerLeaves() {
        type("X", "s", "triage", "1", "?");
        assertThat(said())
                .contains("How to answer:")
                .contains("Why it is asked:")
                .contains("Authority: 21 CFR 807.81(a)(3) (regulation)")
                .contains("What stays possible after each answer:")
                .contains("- humanitarian-use:");
        for (String path : List.of("product.name", "functions", "purpose", "plan.start", "data.training")) {
            type("g " + path, "?");
            assertThat(said()).contains("How to answer:");
        }
    }

    @Test
    void whatWaitsForSomebodyStandsOnAPageOfTheirs() throws IOException {
        type("StrokeFlag", "s", "triage", "1", "a Dr. Lee", "a  dr lee", "q");
        Path page = folder.resolve("my-product-questions-for-Dr-Lee.md");
        String text = Files.readString(page);
        assertThat(text)
                .startsWith("# Questions for Dr. Lee\n")
                .contains("StrokeFlag")
                .contains("`product.kind`")
                .contains("- `change`: ")
                .contains("Why it is asked: ")
                .contains("## 2. ");
        type("g product.kind", "1");
        assertThat(Files.readString(page)).doesNotContain("product.kind").contains("## 1. ");

        Files.writeString(page, Files.readString(page) + "Answer: yes\n");
        type("g product.stage", "a Dr. Lee");
        assertThat(Files.readString(page)).endsWith("Answer: yes\n").doesNotContain("product.stage");
        assertThat(Files.readString(folder.resolve("my-product-questions-for-Dr-Lee-2.md")))
                .contains("product.stage");
    }

    @Test
    void whatIsSkippedComesBackAtTheEndAndWhatIsNotKnownOnlyWhenAskedFor() throws IOException {
        Files.writeString(file, """
                version: 1
                product: {name: X, intended-use: Y, kind: new-product}
                maker: {role: company}
                functions:
                  list: complete
                  items:
                    - {name: office, purpose: [office], part-of: []}
                # interview: product.stage -> asked Ann
                """);
        List<String> first = new ArrayList<>();
        talk(
                prompt -> {
                    first.add(asked());
                    return Optional.of(first.size() == 1 ? "s" : "d");
                },
                false);
        assertThat(first.get(first.size() - 1)).isEqualTo(first.get(0));
        assertThat(first).hasSizeGreaterThan(1);
        assertThat(first.subList(0, first.size() - 1)).doesNotHaveDuplicates();
        assertThat(talk(prompt -> Optional.of("d"), false)).isEqualTo(Interview.Ending.THROUGH);
        assertThat(said().lines().filter(l -> l.startsWith("> "))).isEmpty();
        talk(prompt -> Optional.empty(), true);
        assertThat(said().lines().filter(l -> l.startsWith("> "))).isNotEmpty();
    }

    @Test
    void anotherHandOnTheFileIsNoticed() throws IOException {
        List<String> lines = new ArrayList<>(List.of("X", "Y", "triage", "1", "1"));
        talk(
                prompt -> {
                    if (lines.size() == 1) {
                        append("# mine\n");
                    }
                    return lines.isEmpty() ? Optional.empty() : Optional.of(lines.remove(0));
                },
                false);
        assertThat(said()).contains("Somebody else has changed the file");
        assertThat(Files.readString(file)).endsWith("# mine\n");
        assertThat(answer("product", "product.kind")).isEmpty();
    }

    private void append(String text) {
        try {
            Files.writeString(file, Files.readString(file) + text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aFileThatIsLockedMeanwhileEndsTheTalkWithNothingLost() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(type("X", "Y")).isEqualTo(Interview.Ending.LOST);
        assertThat(said()).contains("may not be written");
        assertThat(Files.readString(file)).isEqualTo(Template.write(false));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 44, 100})
    void nothingIsWiderThanTheScreen(int width) {
        Deque<String> lines = new ArrayDeque<>(
                List.of("X", "s", "triage", "1", "?", "1", "?", "1", "?", "11", "0", "g condition.target", "?"));
        List<String> all = new ArrayList<>();
        new Interview(
                        Draft.open(file),
                        () -> LAW,
                        new Talk() {
                            @Override
                            public void say(String line) {
                                all.add(line);
                            }

                            @Override
                            public Optional<String> hear(String prompt) {
                                return Optional.ofNullable(lines.poll());
                            }
                        },
                        width,
                        Style.PLAIN,
                        false)
                .run();
        assertThat(all).allMatch(line -> line.length() <= width);
    }
}
