package org.pathwayadvisor.audit.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Answer;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.rulebase.Clause.Is;
import org.pathwayadvisor.rulebase.Clause.Pattern;

/** A condition on an answer, in the question's own words. */
final class AnswerWords {
    private static final int MANY = 6;

    private AnswerWords() {}

    static Said of(Pattern pattern) {
        if (pattern.type() == Answer.class) {
            return new Said("the answer is the one that the row asks for", "the answer is another one");
        }
        Optional<Is> last = pattern.constraints().stream()
                .filter(Is.class::isInstance)
                .map(Is.class::cast)
                .reduce((first, second) -> second);
        Optional<Ask> ask = Dictionary.all().stream()
                .filter(a -> a.record() == pattern.type() && last.isPresent() && about(a, last.get()))
                .findFirst();
        if (ask.isEmpty()) {
            return read(pattern);
        }
        return ask.get().kind() == Kind.SET ? set(ask.get(), pattern, last.get()) : one(ask.get(), last.get());
    }

    private static boolean about(Ask ask, Is is) {
        return ask.kind() == Kind.SET
                ? is.component().equals("answer")
                : ask.component().getName().equals(is.component());
    }

    /** A condition that only takes an answer over, to be compared in a row. */
    private static Said read(Pattern pattern) {
        String questions = Dictionary.all().stream()
                .filter(a -> a.record() == pattern.type()
                        && pattern.constraints().stream()
                                .anyMatch(
                                        c -> c.component().equals(a.component().getName())))
                .map(a -> question(a) + " " + Markdown.code(a.path()))
                .distinct()
                .collect(Collectors.joining("; "));
        return new Said(questions + ": the answer that the rows compare", questions + ": another answer");
    }

    private static Said one(Ask ask, Is is) {
        List<Choice> wanted = ask.choices().stream()
                .filter(c -> is.constants().contains(c.value()))
                .toList();
        List<Choice> others = ask.choices().stream()
                .filter(c -> !is.constants().contains(c.value()))
                .toList();
        return new Said(
                question(ask) + " **" + meanings(wanted) + "** · " + Markdown.code(ask.path() + ": " + words(wanted)),
                question(ask) + " "
                        + (others.size() > MANY
                                ? "any of the " + others.size() + " other answers"
                                : joined(others, ", ")));
    }

    private static Said set(Ask ask, Pattern pattern, Is answer) {
        List<Choice> named = pattern.constraints().stream()
                .filter(c -> c instanceof Is is && is != answer)
                .flatMap(c -> ((Is) c).constants().stream())
                .flatMap(constant -> ask.choices().stream().filter(c -> c.value() == constant))
                .toList();
        boolean yes = answer.constants().contains(Tri.YES);
        String which = named.isEmpty() ? "the one of the row" : meanings(named);
        String path = named.isEmpty() ? ask.path() : ask.path() + ": " + (yes ? "" : "not ") + words(named);
        return new Said(
                question(ask) + " **" + (yes ? "among them: " : "not among them: ") + which + "** · "
                        + Markdown.code(path),
                question(ask) + " " + (yes ? "not among them: " : "among them: ") + which);
    }

    private static String question(Ask ask) {
        String text = ask.question().text();
        String first = text.indexOf("? ") > 0 ? text.substring(0, text.indexOf("? ") + 1) : text;
        return Markdown.plain(first);
    }

    private static String meanings(List<Choice> choices) {
        return joined(choices, " or ");
    }

    private static String joined(List<Choice> choices, String with) {
        return choices.stream().map(c -> Markdown.plain(c.meaning())).collect(Collectors.joining(with));
    }

    private static String words(List<Choice> choices) {
        return choices.stream().map(Choice::word).collect(Collectors.joining(" or "));
    }

    /** The plain words of constants. */
    static String of(List<Enum<?>> constants) {
        return constants.stream().map(c -> Markdown.plain(Text.meaning(c))).collect(Collectors.joining(" or "));
    }
}
