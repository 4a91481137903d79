package org.pathwayadvisor.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.yaml.Piece;

/**
 * Writes the choices of a list. A list of what holds stays one where it can say it; yes and no beside each choice stays
 * so too.
 */
final class SetEdit {
    private static final String OPEN = "unknown";
    private static final Said NOTHING = new Said(OPEN, "", "");

    private final Edit edit;
    private final Change.Pick pick;
    private final Ask ask;
    private final Map<String, Said> choices = new LinkedHashMap<>();

    /** What is said of one choice. */
    private record Said(String word, String by, String because) {
        Word read() {
            return Word.of(word).yesOrNo();
        }

        boolean answered() {
            return read().answered();
        }

        Writing writing() {
            Writing answer = Edit.word(word);
            return !answered() || by.isBlank() && because.isBlank() ? answer : Edit.judged(answer, by, because);
        }

        boolean signedLike(Said other) {
            return by.equals(other.by) && because.equals(other.because);
        }
    }

    SetEdit(Edit edit, Change.Pick pick) {
        this.edit = edit;
        this.pick = pick;
        this.ask = pick.ask();
    }

    String text() {
        Piece old = edit.find(pick.subject(), ask);
        boolean judged =
                old instanceof Piece.Fields map && AnswerReader.JUDGED.stream().anyMatch(k -> map.get(k) != null);
        Piece set = judged ? value((Piece.Fields) old, "answer") : old;
        read(set, judged ? old : null);
        pick.choices().forEach((c, word) -> choices.put(c, new Said(word, pick.by(), pick.because())));
        if (set instanceof Piece.Fields map && !judged) {
            pick.choices().forEach((choice, word) -> {
                if (!word.equals(OPEN) || map.get(choice) != null) {
                    put(Edit.and(Edit.keys(ask.path()), choice), said(choice).writing());
                }
            });
        } else {
            put(Edit.keys(ask.path()), listable() ? list(set) : map());
        }
        return edit.text();
    }

    private void put(List<String> keys, Writing value) {
        edit.put(pick.subject(), keys, value, Edit.scope(ask));
    }

    private Said said(String choice) {
        return choices.getOrDefault(choice, NOTHING);
    }

    private Stream<Said> all() {
        return ask.choices().stream().map(c -> said(c.word()));
    }

    /** What stands there, choice by choice. */
    private void read(Piece set, Piece judged) {
        if (set instanceof Piece.Fields map) {
            map.fields().forEach(f -> choices.put(f.key(), said(f.value(), f.value())));
        } else if (set instanceof Piece.Items list) {
            boolean open = list.items().stream().anyMatch(i -> !Word.of(word(i)).answered());
            for (Choice choice : ask.choices()) {
                choices.put(choice.word(), new Said(open ? OPEN : "no", text(judged, "by"), text(judged, "because")));
            }
            list.items().stream()
                    .map(SetEdit::word)
                    .map(Word::of)
                    .filter(Word::answered)
                    .forEach(w -> {
                        String yes = w.held() ? "yes~" : "yes";
                        choices.put(w.text(), new Said(yes, text(judged, "by"), text(judged, "because")));
                    });
        }
    }

    private static Said said(Piece answer, Piece judged) {
        return new Said(
                word(answer instanceof Piece.Fields map ? value(map, "answer") : answer),
                text(judged, "by"),
                text(judged, "because"));
    }

    private static Piece value(Piece.Fields map, String key) {
        return map.get(key) == null ? null : map.get(key).value();
    }

    private static String text(Piece map, String key) {
        return map instanceof Piece.Fields fields && value(fields, key) instanceof Piece.Word word
                ? word.value().strip()
                : "";
    }

    private static String word(Piece piece) {
        return piece instanceof Piece.Word word ? word.value().strip() : OPEN;
    }

    /** True where a list says it all: none is answered no beside open ones, and all are signed alike. */
    private boolean listable() {
        boolean open = all().anyMatch(s -> !s.answered());
        List<Said> answered = all().filter(Said::answered).toList();
        return answered.stream().map(Said::read).noneMatch(w -> w.text().equals("no") && (open || w.held()))
                && answered.stream().allMatch(s -> s.signedLike(answered.get(0)));
    }

    private Writing list(Piece set) {
        boolean stacked =
                set instanceof Piece.Items list && !list.flow() && !list.items().isEmpty();
        Writing words = new Writing.Words(listed(set), stacked);
        return all().filter(Said::answered)
                .findFirst()
                .filter(s -> !s.by().isBlank() || !s.because().isBlank())
                .map(s -> Edit.judged(words, s.by(), s.because()))
                .orElse(words);
    }

    /** What holds: in the order of the file, and behind that in the order of the form. */
    private List<String> listed(Piece set) {
        List<String> order = new ArrayList<>();
        if (set instanceof Piece.Items list) {
            list.items().stream().map(i -> Word.of(word(i)).text()).forEach(order::add);
        }
        ask.choices().stream().map(Choice::word).filter(c -> !order.contains(c)).forEach(order::add);
        List<String> listed = new ArrayList<>();
        for (String choice : order) {
            Word word = said(choice).read();
            if (ask.choice(choice) != null && word.text().equals("yes")) {
                listed.add(choice + (word.held() ? "~" : ""));
            }
        }
        if (all().anyMatch(s -> !s.answered())) {
            listed.add(OPEN);
        }
        return listed;
    }

    private Writing map() {
        Map<String, Writing> keys = new LinkedHashMap<>();
        for (Choice choice : ask.choices()) {
            if (said(choice.word()).answered()) {
                keys.put(choice.word(), said(choice.word()).writing());
            }
        }
        return new Writing.Keys(keys);
    }
}
