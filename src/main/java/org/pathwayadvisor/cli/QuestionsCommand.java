package org.pathwayadvisor.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Who;
import org.pathwayadvisor.questionnaire.Catalogue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pathway questions}. */
@Command(
        name = "questions",
        description = "Print every question, or one person's page.",
        mixinStandardHelpOptions = true)
final class QuestionsCommand implements Callable<Integer> {
    @Option(names = "--who", paramLabel = "PERSON", description = "pm, ra, clinician, engineer, security or legal.")
    private String who;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .print(Catalogue.print(Optional.ofNullable(who).map(this::person)));
        return Exit.DECIDED;
    }

    private Who person(String word) {
        for (Who person : Who.values()) {
            if (Text.word(person).equals(word)) {
                return person;
            }
        }
        List<String> words = Arrays.stream(Who.values()).map(Text::word).toList();
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "`" + word + "` is nobody we know; " + Nearest.hint(word, words, String.join(", ", words)));
    }
}
