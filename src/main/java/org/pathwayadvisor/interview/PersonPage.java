package org.pathwayadvisor.interview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.questionnaire.Mark;
import org.pathwayadvisor.questionnaire.WholeFile;

/** A page with the questions that wait for one person, beside the questionnaire. */
record PersonPage(Path questionnaire, String person) {
    /** What a file name keeps of a person's name. */
    static String slug(String person) {
        String plain = person.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "somebody" : plain;
    }

    /** True for two spellings of one name. */
    static boolean same(String one, String other) {
        return slug(one).toLowerCase(Locale.ROOT).equals(slug(other).toLowerCase(Locale.ROOT));
    }

    /**
     * Writes the page anew. A page in which somebody has written meanwhile stays, and the next number is taken.
     *
     * @param before what waited for the person until now
     * @return where it stands
     */
    Path write(List<Mark> before, List<Mark> now, Answers answersBefore, Answers answers) throws IOException {
        String old = text(before, answersBefore);
        for (int number = 1; ; number++) {
            Path page = file(number);
            boolean ours = !Files.exists(page)
                    || Files.readString(page, StandardCharsets.UTF_8).equals(old);
            if (ours) {
                WholeFile.write(page, text(now, answers));
                return page;
            }
        }
    }

    /** Where its questions stand, as a user would write it: the newest page. */
    Path shown() {
        int number = 1;
        while (Files.exists(file(number + 1))) {
            number++;
        }
        return file(number);
    }

    private Path file(int number) {
        String name = questionnaire.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        return questionnaire.resolveSibling(
                name + "-questions-for-" + slug(person) + (number == 1 ? "" : "-" + number) + ".md");
    }

    private String text(List<Mark> marks, Answers answers) {
        String file = questionnaire.getFileName().toString();
        List<String> lines = new ArrayList<>();
        lines.add("# Questions for " + plain(person));
        lines.add("");
        lines.add("About " + (answers.name().isEmpty() ? "the product" : plain(answers.name())) + ", from `" + file
                + "`. "
                + (marks.isEmpty()
                        ? "No question is open any more."
                        : "Answer what you know and say so where you only think it; the rest may stay unknown."));
        int number = 0;
        for (Mark mark : marks) {
            lines.add("");
            lines.add("## " + ++number + ". " + title(mark, answers));
            lines.add("");
            lines.add("`" + mark.path() + "`");
            Asked.key(mark.path(), answers).ifPresent(key -> lines.addAll(question(key)));
            lines.add("");
            lines.add("Answer:");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String title(Mark mark, Answers answers) {
        return Asked.key(mark.path(), answers)
                .map(key -> {
                    String text = Asked.question(key, List.of()).text();
                    return key.subject().equals(Key.PRODUCT) ? text : plain(key.subject()) + ": " + text;
                })
                .orElse(
                        mark.path().equals(Asked.PRODUCT_NAME)
                                ? Asked.productName().text()
                                : "Which entries has this list, and are these all?");
    }

    private static List<String> question(Key key) {
        Asked asked = Asked.question(key, List.of());
        Ask ask = asked.ask().orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Why it is asked: " + asked.why()
                + (ask.question().authority().isEmpty()
                        ? ""
                        : " Authority: " + ask.question().authority() + "."));
        if (!ask.choices().isEmpty()) {
            lines.add("");
            for (Choice choice : asked.choices()) {
                lines.add("- `" + choice.word() + "`"
                        + (choice.meaning().equals(choice.word()) ? "" : ": " + choice.meaning()));
            }
            if (asked.several()) {
                lines.add("");
                lines.add("Name all that hold; \"none of these\" is an answer too.");
            }
        } else {
            lines.add("");
            lines.add("How: " + Card.how(asked).replaceFirst("^type ", "") + ".");
        }
        if (ask.question().judgement()) {
            lines.add("");
            lines.add("This is a judgement: please say why.");
        }
        return lines;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\\\`*_{}\\[\\]<>#|]", "\\\\$0");
    }
}
