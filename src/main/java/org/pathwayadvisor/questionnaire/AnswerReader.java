package org.pathwayadvisor.questionnaire;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.yaml.Node;

/** Reads the answer to one question. */
final class AnswerReader {
    /** The keys of an answer that says who judged and why. */
    static final List<String> JUDGED = List.of("answer", "by", "because");

    private final Sheet sheet;

    AnswerReader(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Reads what stands at a question's key; {@code decided} is the day beside a dated one. */
    void read(Ask ask, String subject, Node node, LocalDate decided) {
        Judged judged = judged(ask.path(), ask.closed(), node);
        if (ask.kind() == Kind.SET) {
            set(ask, subject, judged);
        } else if (judged.answer() instanceof Node.Text text) {
            single(ask, new Key(subject, ask.path()), text, judged, decided);
        } else {
            sheet.problem(
                    judged.answer().place(),
                    "`" + ask.path() + "` takes one value, not "
                            + judged.answer().kind(),
                    ask.closed() ? "write one of " + words(ask) : "write it behind the colon");
        }
    }

    private void single(Ask ask, Key key, Node.Text node, Judged judged, LocalDate decided) {
        Word word = ask.kind() == Kind.TEXT ? Word.free(node) : Word.closed(node);
        if (!word.answered()) {
            return;
        }
        switch (ask.kind()) {
            case TRI, CHOICE -> choice(ask, word.yesOrNo(), key, judged);
            case DATED -> {
                LocalDate day = word.text().equals("none-found") ? LocalDate.MIN : decided;
                Values.dated(ask, word, sheet).ifPresent(v -> put(key, word, v, judged, day));
            }
            case NUMBER -> Values.number(ask, word, sheet).ifPresent(v -> put(key, word, v, judged, LocalDate.MIN));
            case DAY -> Values.day(ask, word, sheet).ifPresent(v -> put(key, word, v, judged, LocalDate.MIN));
            default -> Values.text(ask.path(), word, sheet).ifPresent(v -> put(key, word, v, judged, LocalDate.MIN));
        }
    }

    private void choice(Ask ask, Word word, Key key, Judged judged) {
        Choice choice = ask.choice(word.text());
        if (choice == null) {
            wrongChoice(ask, word);
        } else {
            put(key, word, choice.value(), judged, LocalDate.MIN);
        }
    }

    private void set(Ask ask, String subject, Judged judged) {
        if (judged.answer() instanceof Node.Items list) {
            list(ask, subject, list, judged);
        } else if (judged.answer() instanceof Node.Fields map) {
            map.fields().forEach(field -> member(ask, subject, field));
        } else if (judged.answer() instanceof Node.Text text
                && Word.closed(text).answered()) {
            Word word = Word.closed(text);
            String nearest = nearest(word.text(), ask).orElse("");
            sheet.problem(
                    word.place(),
                    "`" + ask.path() + "` takes a list, not a single value",
                    word.text().equals("none") || nearest.isEmpty()
                            ? "for none of these write `[]`; the choices are " + words(ask)
                            : "write `[" + nearest + "]`");
        }
    }

    private void list(Ask ask, String subject, Node.Items list, Judged judged) {
        boolean open = false;
        Map<String, Node> listed = new HashMap<>();
        for (Node item : list.items()) {
            if (!(item instanceof Node.Text text)) {
                sheet.problem(
                        item.place(),
                        "a choice of `" + ask.path() + "` is one word, not " + item.kind(),
                        "for yes and no beside each choice write `" + ask.key() + ": {"
                                + ask.choices().get(0).word() + ": yes}`");
                continue;
            }
            Word word = Word.closed(text);
            Choice choice = ask.choice(word.text());
            if (word.text().isEmpty()) {
                sheet.problem(
                        word.place(),
                        "a choice of `" + ask.path() + "` is missing here",
                        "write one, or `unknown` if there may be more");
            } else if (!word.answered()) {
                open = true;
            } else if (choice == null) {
                wrongChoice(ask, word);
            } else if (listed.putIfAbsent(word.text(), item) != null) {
                sheet.problem(word.place(), "`" + word.text() + "` stands twice in `" + ask.path() + "`", "keep one");
            } else {
                Word yes = new Word("yes", word.held(), true, word.place());
                put(new Key(subject, ask.path() + "." + word.text()), yes, Tri.YES, judged, LocalDate.MIN);
            }
        }
        for (Choice choice : ask.choices()) {
            if (!open && !listed.containsKey(choice.word())) {
                Word no = new Word("no", false, true, list.place());
                put(new Key(subject, ask.path() + "." + choice.word()), no, Tri.NO, judged, LocalDate.MIN);
            }
        }
    }

    private void member(Ask ask, String subject, Node.Field field) {
        String path = ask.path() + "." + field.key();
        if (ask.choice(field.key()) == null) {
            wrongChoice(ask, new Word(field.key(), false, true, field.place()));
            return;
        }
        Judged judged = judged(path, true, field.value());
        if (!(judged.answer() instanceof Node.Text text)) {
            sheet.problem(
                    judged.answer().place(),
                    "`" + path + "` takes one value, not " + judged.answer().kind(),
                    "write yes, no or unknown");
            return;
        }
        Word word = Word.closed(text).yesOrNo();
        if (word.text().equals("yes") || word.text().equals("no")) {
            put(new Key(subject, path), word, word.text().equals("yes") ? Tri.YES : Tri.NO, judged, LocalDate.MIN);
        } else if (word.answered()) {
            sheet.problem(
                    word.place(), "`" + word.text() + "` is no answer to `" + path + "`", "write yes, no or unknown");
        }
    }

    private void put(Key key, Word word, Object value, Judged judged, LocalDate decided) {
        sheet.answer(
                key, new Given(value, word.text(), word.held(), judged.by(), judged.because(), decided), word.place());
    }

    private void wrongChoice(Ask ask, Word word) {
        String list = "the choices are " + words(ask);
        sheet.problem(
                word.place(),
                "`" + word.text() + "` is no answer to `" + ask.path() + "`",
                nearest(word.text(), ask).map(o -> "did you mean `" + o + "`? ").orElse("") + list);
    }

    private Judged judged(String path, boolean allowed, Node node) {
        if (!allowed
                || !(node instanceof Node.Fields map)
                || map.fields().stream().noneMatch(f -> JUDGED.contains(f.key()))) {
            return new Judged(node, "", "");
        }
        for (Node.Field field : map.fields()) {
            if (!JUDGED.contains(field.key())) {
                sheet.problem(
                        field.place(),
                        "`" + field.key() + "` is no part of an answer",
                        Nearest.hint(field.key(), JUDGED, "an answer has answer, by and because"));
            }
        }
        if (map.get("answer") == null) {
            sheet.problem(map.place(), "`" + path + "` lacks `answer`", "write it beside `by` and `because`");
            return new Judged(new Node.Text(map.place(), "", false), "", "");
        }
        return new Judged(map.get("answer"), words(path, map, "by"), words(path, map, "because"));
    }

    private String words(String path, Node.Fields map, String key) {
        Node node = map.get(key);
        if (node == null) {
            return "";
        }
        if (!(node instanceof Node.Text text)) {
            sheet.problem(node.place(), "`" + key + "` takes one value, not " + node.kind(), "write it in a few words");
            return "";
        }
        Word word = new Word(text.value().strip(), false, true, text.place());
        return Values.text(path, word, sheet).orElse("");
    }

    /** The choice that was meant: nearly the same word, or the only one that begins like it. */
    private static Optional<String> nearest(String word, Ask ask) {
        return Nearest.to(word, choices(ask)).or(() -> {
            List<String> begun = choices(ask).stream()
                    .filter(c -> word.length() > 2 && c.startsWith(word.substring(0, Math.min(6, word.length()))))
                    .toList();
            return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
        });
    }

    private static List<String> choices(Ask ask) {
        return ask.choices().stream().map(Choice::word).toList();
    }

    /** The choices of a question as a sentence shows them. */
    private static String words(Ask ask) {
        if (ask.kind() == Kind.DATED) {
            return "a number such as K123456, none-found, unknown";
        }
        return choices(ask).stream().collect(Collectors.joining(", ")) + ", unknown";
    }

    /** What stands at a question, taken out of {@code answer, by, because}. */
    private record Judged(Node answer, String by, String because) {}
}
