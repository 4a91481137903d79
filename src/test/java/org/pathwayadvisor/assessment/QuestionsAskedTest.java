package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.assessment.QuestionsAsked.Goal;
import org.pathwayadvisor.assessment.QuestionsAsked.Task;

/**
 * How many questions settle an answer, on the page that is kept. Measuring all takes minutes, so that a plain run looks
 * at a few rows; {@code -Dgolden.renew=true} measures all and writes the page.
 */
class QuestionsAskedTest {
    private static final Path PAGE = Path.of("docs/questions-asked.md");
    private static final boolean RENEW = Boolean.getBoolean("golden.renew");

    /** Of the tasks every so many are measured again in a plain run. */
    private static final int SOME = 19;

    @Test
    void thePageIsWhatIsMeasured() throws IOException {
        List<Task> tasks = QuestionsAsked.tasks();
        if (RENEW) {
            List<QuestionsAsked> all =
                    tasks.parallelStream().flatMap(QuestionsAsked::of).toList();
            Files.writeString(PAGE, page(all));
        }
        String page = Files.readString(PAGE);
        List<Task> some = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i += SOME) {
            some.add(tasks.get(i));
        }
        some.parallelStream()
                .flatMap(QuestionsAsked::of)
                .forEach(asked -> assertThat(page)
                        .as("renew with -Dgolden.renew=true")
                        .contains(heading(asked.goal()))
                        .contains(asked.row() + "\n"));
        for (Task task : tasks) {
            if (task.goal() == Goal.ALL || task.goal() == Goal.KNOWN) {
                assertThat(page).contains("| " + task.name() + " | ");
            }
        }
    }

    static String page(List<QuestionsAsked> all) {
        StringJoiner page = new StringJoiner("\n", "", "\n");
        page.add("# Questions asked");
        page.add("");
        page.add(
                "Each questionnaire of this folder plays a team: it begins with the names of its functions, is asked in the");
        page.add(
                "order of the next question, and answers from its file. What the file does not say is \"I don't know\" and");
        page.add(
                "counts. A file that leaves open what is to be settled is asked until nothing is left, marked \"at least\".");
        page.add("");
        page.add(
                "\"Asked\" counts the cards put to the team. A card is one question, or up to twelve that one person answers in one");
        page.add(
                "look: the open yes/no questions of one part of the form, or one choice for each entry of a list. Behind the pathway");
        page.add("a card holds what one person usually knows: yes/no questions and choices between up to eight words");
        page.add(
                "are answered on it; what takes more is only picked, is then a card of its own and counts again. \"Answers\" counts");
        page.add(
                "the single answers on these cards, \"singly\" the questions where each is put alone, and \"catalogue\" the same in");
        page.add("the fixed order of the catalogue. A test writes this page, and measures some of it again each time.");
        for (Goal goal : Goal.values()) {
            List<QuestionsAsked> rows =
                    all.stream().filter(a -> a.goal() == goal).toList();
            page.add("");
            page.add(heading(goal));
            page.add("");
            page.add(summary(
                    "settled", rows.stream().filter(QuestionsAsked::settled).toList()));
            page.add("");
            page.add("| case | asked | answers | singly | catalogue |");
            page.add("|---|---|---|---|---|");
            rows.forEach(r -> page.add(r.row()));
        }
        return page.toString();
    }

    private static String heading(Goal goal) {
        return switch (goal) {
            case ROUTE -> "## Until each function has a decided or working pathway";
            case DATA -> "## Until the verdict on health data stands";
            case ALL -> "## Until nothing open matters any more, for products of one function";
            case KNOWN ->
                "## The same where the team knows every choice and every yes or no, what the file leaves open drawn";
        };
    }

    private static String summary(String what, List<QuestionsAsked> rows) {
        return rows.size() + " " + what + ". Asked: " + figures(rows, QuestionsAsked::asked) + ". Answers: "
                + figures(rows, QuestionsAsked::answers) + ". Singly: " + figures(rows, QuestionsAsked::singly)
                + ". Catalogue: " + figures(rows, QuestionsAsked::fixed) + ".";
    }

    private static String figures(List<QuestionsAsked> rows, ToIntFunction<QuestionsAsked> of) {
        return String.format(
                Locale.ROOT,
                "mean %.1f, worst %d",
                rows.stream().mapToInt(of).average().orElse(0),
                rows.stream().mapToInt(of).max().orElse(0));
    }
}
