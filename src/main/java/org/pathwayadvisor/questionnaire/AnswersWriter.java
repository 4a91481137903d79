package org.pathwayadvisor.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Tri;

/** Writes answers as a questionnaire of their own; what is open is left out. */
public final class AnswersWriter {
    private final Answers answers;
    private final List<String> lines = new ArrayList<>();

    private AnswersWriter(Answers answers) {
        this.answers = answers;
    }

    /**
     * The file; read again, it gives the same answers.
     *
     * @param remarks what stands above it, a line each
     */
    public static String write(Answers answers, List<String> remarks) {
        AnswersWriter writer = new AnswersWriter(answers);
        writer.lines.add(Template.MODELINE);
        remarks.forEach(r -> Lines.wrap("# ", "# ", r).forEach(writer.lines::add));
        writer.group(Shape.file(), Key.PRODUCT, "");
        return String.join("\n", writer.lines) + "\n";
    }

    private void group(Shape.Group group, String subject, String indent) {
        group.keys().forEach((key, shape) -> shape(key, shape, subject, indent));
    }

    private void shape(String key, Shape shape, String subject, String indent) {
        if (shape instanceof Shape.Version) {
            lines.add("version: 1");
        } else if (shape instanceof Shape.Group group) {
            int start = lines.size();
            group(group, subject, indent + "  ");
            if (lines.size() > start) {
                lines.add(start, indent + key + ":");
            }
        } else if (shape instanceof Shape.One one) {
            question(key, one.ask(), subject, indent);
        } else if (shape instanceof Shape.Decided decided) {
            Given given = answers.given().get(new Key(subject, decided.ask().path()));
            if (given != null && !given.decided().equals(java.time.LocalDate.MIN)) {
                lines.add(indent + key + ": " + given.decided());
            }
        } else if (shape instanceof Shape.Name name && name.scope() == Scope.PRODUCT) {
            if (!answers.name().isEmpty()) {
                lines.add(indent + key + ": " + quoted(answers.name()));
            }
        } else if (shape instanceof Shape.Entries entries) {
            entries(key, entries, indent);
        }
    }

    private void entries(String key, Shape.Entries entries, String indent) {
        List<String> names = answers.names(entries.scope());
        boolean complete = answers.complete(entries.scope());
        if (names.isEmpty() && !complete) {
            return;
        }
        lines.add(indent + key + ":");
        lines.add(indent + "  list: " + (complete ? "complete" : "open"));
        lines.add(indent + "  items:" + (names.isEmpty() ? " []" : ""));
        for (String name : names) {
            lines.add(indent + "    - name: " + quoted(name));
            group(entries.entry(), name, indent + "      ");
        }
    }

    private void question(String key, Ask ask, String subject, String indent) {
        if (ask.kind() == Kind.SET) {
            set(key, ask, subject, indent);
            return;
        }
        Given given = answers.given().get(new Key(subject, ask.path()));
        if (given != null) {
            lines.add(indent + key + ": " + judged(word(ask, given), given));
        }
    }

    /** A list where each choice is certain; else each choice by itself. */
    private void set(String key, Ask ask, String subject, String indent) {
        StringJoiner chosen = new StringJoiner(", ", "[", "]");
        StringJoiner each = new StringJoiner(", ", "{", "}");
        boolean whole = true;
        Given first = null;
        for (Choice choice : ask.choices()) {
            Given given = answers.given().get(new Key(subject, ask.path() + "." + choice.word()));
            if (given == null) {
                whole = false;
                continue;
            }
            first = first == null ? given : first;
            whole &= !given.held() && sameJudge(given, first);
            if (given.value() == Tri.YES) {
                chosen.add(choice.word());
            }
            each.add(choice.word() + ": " + judged(word(ask, given), given));
        }
        if (first != null) {
            lines.add(indent + key + ": " + (whole ? judged(chosen.toString(), first) : each.toString()));
        }
    }

    private static boolean sameJudge(Given a, Given b) {
        return a.by().equals(b.by()) && a.because().equals(b.because());
    }

    private static String word(Ask ask, Given given) {
        String text = ask.kind() == Kind.TEXT ? quoted(given.text()) : given.text();
        return text + (given.held() ? "~" : "");
    }

    private static String judged(String answer, Given given) {
        if (given.by().isEmpty() && given.because().isEmpty()) {
            return answer;
        }
        StringJoiner parts = new StringJoiner(", ", "{", "}").add("answer: " + answer);
        Map.of("by", given.by(), "because", given.because()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder()))
                .filter(e -> !e.getValue().isEmpty())
                .forEach(e -> parts.add(e.getKey() + ": " + quoted(e.getValue())));
        return parts.toString();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
