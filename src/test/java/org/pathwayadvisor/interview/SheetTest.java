package org.pathwayadvisor.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.questionnaire.Draft;
import org.pathwayadvisor.questionnaire.Mark;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.report.Style;

/** Several questions on one card: what a line of ticks does to the file, and how the card is left and taken up again. */
class SheetTest {
    private static final Law LAW = Advisor.load(Path.of("rules")).law(LocalDate.of(2026, 11, 23));
    private static final String OFFICE = """
            version: 1
            product: {name: X, intended-use: Y, kind: new-product}
            maker: {role: company}
            functions:
              list: complete
              items:
                - {name: office, purpose: [office], part-of: []}
            # what we say about data
            data:
              customers: []
              matters: []
              channels: {list: complete}
              services:
                list: complete
                items:
                  - {name: host}
                  - {name: logs}
              datasets: {list: complete}
            """;
    private static final List<String> ORGANISATION =
            List.of("data.organisation.provider", "data.organisation.health-plan", "data.organisation.clearinghouse");
    private static final List<String> SERVICES = List.of("host: patient-data", "logs: patient-data");

    @TempDir
    private Path folder;

    private Path file;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void begin() throws IOException {
        file = folder.resolve("my-product.yaml");
        Files.writeString(file, OFFICE);
    }

    /** Leaves all that comes before this card, then types these lines; what is left is in no way touched. */
    private void at(List<String> card, String... lines) {
        said.clear();
        Deque<String> left = new ArrayDeque<>(Arrays.asList(lines));
        boolean[] there = {false};
        Talk talk = new Talk() {
            @Override
            public void say(String line) {
                said.add(line);
            }

            @Override
            public Optional<String> hear(String prompt) {
                there[0] |= asked().equals(card);
                Optional<String> line = there[0] ? Optional.ofNullable(left.poll()) : Optional.of("d");
                said.add(prompt + line.orElse("<end>"));
                return line;
            }
        };
        new Interview(Draft.open(file), () -> LAW, talk, 100, Style.PLAIN, false).run();
        assertThat(there[0]).as(said()).isTrue();
        assertThat(left).as(said()).isEmpty();
    }

    private String said() {
        return String.join("\n", said);
    }

    /** The questions on the table. */
    private List<String> asked() {
        StringBuilder paths = new StringBuilder();
        boolean in = false;
        for (String line : said) {
            int at = line.indexOf("In the file: ");
            if (at >= 0) {
                paths.setLength(0);
                paths.append(line.substring(at + 13).strip());
                in = line.startsWith("  In the file: ");
            } else if (in && line.startsWith("  ")) {
                paths.append(' ').append(line.strip());
            } else {
                in = false;
            }
        }
        return List.of(paths.toString().split(", "));
    }

    private List<String> answers(List<String> paths) {
        var answers = Questionnaires.load(file);
        return paths.stream()
                .map(p -> Asked.key(p, answers).orElseGet(() -> new Key(Key.PRODUCT, p)))
                .map(key -> answers.given().get(key))
                .map(given -> given == null ? "" : given.text() + (given.held() ? "~" : ""))
                .toList();
    }

    @Test
    void aLineOfTicksAnswersAllRows() throws IOException {
        at(ORGANISATION, "1");
        assertThat(answers(ORGANISATION)).containsExactly("yes", "no", "no");
        assertThat(said()).contains("Taken down: yes: 1; no: 2, 3.");
        assertThat(Files.readString(file)).contains("# what we say about data\n");
        begin();
        at(ORGANISATION, "none");
        assertThat(answers(ORGANISATION)).containsExactly("no", "no", "no");
        begin();
        at(ORGANISATION, "all~");
        assertThat(answers(ORGANISATION)).containsExactly("yes~", "yes~", "yes~");
    }

    @Test
    void whatNobodyKnowsStaysOpenAndIsSaidToBe() throws IOException {
        at(ORGANISATION, "1~ n2 ?", "q");
        assertThat(answers(ORGANISATION)).containsExactly("yes~", "no", "");
        assertThat(said()).contains("yes~: 1; no: 2; not known: 3");
        assertThat(Mark.all(Draft.open(file).text()))
                .contains(new Mark("data.organisation.clearinghouse", Mark.Kind.NOT_KNOWN, ""))
                .noneMatch(m -> m.path().equals("data.organisation.provider"));
        begin();
        at(SERVICES, "2? 1");
        assertThat(said()).contains("is no choice here");
    }

    @Test
    void aCardSaysTheSameAsItsQuestionsOneByOne() throws IOException {
        at(ORGANISATION, "3 n2~ 1?");
        String together = Files.readString(file);
        begin();
        at(ORGANISATION, "g 2", "2~", "g data.organisation.clearinghouse", "1", "g data.organisation.provider", "d");
        List<String> lines =
                together.lines().filter(l -> !l.startsWith("# interview")).toList();
        assertThat(Files.readString(file).lines().filter(l -> !l.startsWith("# interview")))
                .containsExactlyInAnyOrderElementsOf(lines);
        assertThat(answers(ORGANISATION)).containsExactly("", "no~", "yes");
    }

    @Test
    void backTakesTheWholeCardBack() throws IOException {
        at(ORGANISATION, "1", "b", "2 3", "q");
        assertThat(answers(ORGANISATION)).containsExactly("no", "yes", "yes");
        begin();
        at(SERVICES, "1 1", "b");
        assertThat(answers(SERVICES)).containsExactly("", "");
        assertThat(asked()).isEqualTo(SERVICES);
    }

    @Test
    void aCardThatIsLeftComesBackWhole() {
        at(ORGANISATION, "q");
        assertThat(answers(ORGANISATION)).containsExactly("", "", "");
        at(ORGANISATION);
        at(ORGANISATION, "s", "q");
        assertThat(Mark.all(Draft.open(file).text()).stream()
                        .filter(m -> m.kind() == Mark.Kind.LATER)
                        .map(Mark::path))
                .containsAll(ORGANISATION);
    }

    @Test
    void whatCannotBeReadChangesNothing() {
        at(ORGANISATION, "4", "1 1", "yes", "", "1 none");
        assertThat(said())
                .contains("there is no row 4, only 1 to 3")
                .contains("was typed twice")
                .contains("`yes` is no number of a row")
                .contains("nothing was typed")
                .contains("`none` is no number of a row")
                .contains("help: type the numbers of those that are so");
        assertThat(answers(ORGANISATION)).containsExactly("", "", "");
    }

    @Test
    void helpTellsWhyEachRowIsAsked() {
        at(ORGANISATION, "?", "g 2", "?");
        assertThat(said()).contains("Why: ").contains("n2 says no").contains("Why it is asked: ");
        assertThat(asked()).containsExactly("data.organisation.health-plan");
    }

    @Test
    void aCardIsHandedToAPersonAsAWhole() throws IOException {
        at(ORGANISATION, "a Dr. Lee");
        assertThat(Files.readString(folder.resolve("my-product-questions-for-Dr-Lee.md")))
                .contains(ORGANISATION)
                .contains("## 3. ");
    }

    @Test
    void oneQuestionIsAskedForAllEntriesOfAList() throws IOException {
        at(SERVICES, "1", "1 2 3", "1 9", "2 ?", "q");
        assertThat(said()).contains("1 answer for 2 rows", "3 answers for 2 rows", "`9` is no choice here");
        String second = answers(SERVICES).get(0);
        assertThat(second).isNotEmpty();
        assertThat(answers(SERVICES).get(1)).isEmpty();
        begin();
        at(SERVICES, "2~ all");
        assertThat(answers(SERVICES)).containsExactly(second + "~", second + "~");
    }

    /** The card for the engineer of a tool for staff: two yes/no questions, and one that is none. */
    private static final List<String> ENGINEER =
            List.of("hospital-it.touches-records", "rollout.monitoring", "hospital-it.runs-in");

    private void forecast() throws IOException {
        Files.copy(Path.of("questionnaires/bed-forecast.yaml"), file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void whatCanBeAnsweredNowIsAskedByItself() throws IOException {
        forecast();
        at(ENGINEER, "1 3", "1", "q");
        assertThat(said())
                .contains("For the engineer, 3 questions:")
                .contains("Which of these are so?", "Which of these can you answer now?")
                .contains("Taken down: yes: 1; no: 2; asked now: 3.");
        assertThat(answers(ENGINEER).subList(0, 2)).containsExactly("yes", "no");
        assertThat(answers(ENGINEER).get(2)).isNotEmpty();
        assertThat(Mark.all(Draft.open(file).text())).noneMatch(m -> ENGINEER.contains(m.path()));
    }

    @Test
    void aChoiceIsAnsweredInAWordAmongOtherQuestions() throws IOException {
        forecast();
        at(ENGINEER, "n1 3 = cloud~ ?", "q");
        assertThat(said()).contains("Type 3=cloud to answer").contains("Taken down: no: 1; cloud~: 3; not known: 2.");
        assertThat(answers(ENGINEER)).containsExactly("no", "", "cloud~");
        forecast();
        at(ENGINEER, "3=clout", "3~=cloud", "n1=yes", "3=b", "3=cloud 3", "3=2 1=no", "q");
        assertThat(said())
                .contains("row 3: `clout` is no choice here; did you mean `cloud`?")
                .contains("`3~` is no number of a row", "`n1` is no number of a row")
                .contains("row 3: `b` is no answer", "row 3 was typed twice");
        assertThat(answers(ENGINEER).subList(0, 2)).containsExactly("no", "no");
        assertThat(answers(ENGINEER).get(2)).isNotEmpty();
    }

    /** Nobody's silence is an answer to what is no yes/no question. */
    @Test
    void whatIsNotPickedStaysOpen() throws IOException {
        forecast();
        at(ENGINEER, "none", "q");
        assertThat(said()).contains("Taken down: no: 1, 2; not known: 3.");
        assertThat(answers(ENGINEER)).containsExactly("no", "no", "");
        assertThat(Mark.all(Draft.open(file).text()))
                .contains(new Mark("hospital-it.runs-in", Mark.Kind.NOT_KNOWN, ""));
        forecast();
        at(ENGINEER, "2~ ?", "q");
        assertThat(answers(ENGINEER)).containsExactly("", "yes~", "");
        forecast();
        at(ENGINEER, "all", "q");
        assertThat(said()).contains("yes: 1, 2; asked now: 3");
        assertThat(asked()).containsExactly("hospital-it.runs-in");
        assertThat(answers(ENGINEER)).containsExactly("yes", "yes", "");
    }

    @Test
    void aCardOfOnePersonIsTakenBackAndRefusesWhatItCannotRead() throws IOException {
        forecast();
        at(ENGINEER, "3~", "n3", "3 3", "4", "1 3", "b", "none", "q");
        assertThat(said())
                .contains("row 3 is no yes/no question")
                .contains("row 3 was typed twice")
                .contains("there is no row 4, only 1 to 3");
        assertThat(answers(ENGINEER)).containsExactly("no", "no", "");
    }

    @Test
    void ownWordsAreTypedForAllEntriesWithSemicolons() {
        List<String> countries = List.of("host: country", "logs: country");
        at(countries, "US", "United States; ?", "q");
        assertThat(said()).contains("1 answer for 2 rows").contains("with ; between them");
        assertThat(answers(countries)).containsExactly("United States", "");
    }
}
