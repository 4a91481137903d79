package org.pathwayadvisor.cli;

import java.util.Arrays;
import java.util.List;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Who;
import org.pathwayadvisor.questionnaire.Catalogue;

/** {@code pathway questions}. */
final class QuestionsCommand extends Action {
    QuestionsCommand() {
        super("questions", "Print every question, or one person's page.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.option("who", "PERSON", "pm, ra, clinician, engineer, security or legal.");
    }

    @Override
    int run(Line line, Screen screen) {
        screen.out().print(Catalogue.print(line.option("who").map(QuestionsCommand::person)));
        return Exit.DECIDED;
    }

    private static Who person(String word) {
        for (Who person : Who.values()) {
            if (Text.word(person).equals(word)) {
                return person;
            }
        }
        List<String> words = Arrays.stream(Who.values()).map(Text::word).toList();
        throw new UsageError(
                "`" + word + "` is nobody we know", Nearest.hint(word, words, "known: " + String.join(", ", words)));
    }
}
