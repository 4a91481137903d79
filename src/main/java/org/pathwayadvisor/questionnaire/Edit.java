package org.pathwayadvisor.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.yaml.Piece;
import org.pathwayadvisor.yaml.PieceReader;

/** A text on its way from change to change. */
final class Edit {
    private static final String ITEMS = "items";

    private String text;

    Edit(String text) {
        this.text = text;
    }

    String of(Change change) {
        if (change instanceof Change.Say say) {
            say(say);
        } else if (change instanceof Change.Pick pick) {
            text = new SetEdit(this, pick).text();
        } else if (change instanceof Change.Forget forget) {
            forget(forget.subject(), forget.ask());
        } else if (change instanceof Change.Add add) {
            add(add.scope(), add.name());
        } else if (change instanceof Change.Rename rename) {
            put(rename.name(), List.of(Writing.Entry.NAME), new Writing.Prose(rename.to()), rename.scope());
        } else if (change instanceof Change.Drop drop) {
            drop(drop.scope(), drop.name());
        } else if (change instanceof Change.Listed listed) {
            put(
                    Key.PRODUCT,
                    keys(listed.scope().list() + ".list"),
                    word(listed.complete() ? "complete" : "open"),
                    null);
        } else if (change instanceof Change.Call call) {
            put(Key.PRODUCT, List.of("product", "name"), new Writing.Prose(call.product()), null);
        } else if (change instanceof Change.Marks marks) {
            text = Mark.write(text, marks.marks());
        }
        return text;
    }

    private void say(Change.Say say) {
        Ask ask = say.ask();
        Writing word = ask.kind() == Kind.TEXT
                ? new Writing.Prose(say.word().strip())
                : word(say.word() + (say.held() ? "~" : ""));
        List<String> keys = keys(ask.path());
        boolean judged = !say.by().isBlank() || !say.because().isBlank();
        if (judged && find(say.subject(), ask) instanceof Piece.Fields) {
            put(say.subject(), and(keys, "answer"), word, scope(ask));
            put(say.subject(), and(keys, "by"), prose(say.by()), scope(ask));
            put(say.subject(), and(keys, "because"), prose(say.because()), scope(ask));
        } else {
            put(say.subject(), keys, judged ? judged(word, say.by(), say.because()) : word, scope(ask));
        }
        if (ask.kind() == Kind.DATED) {
            decided(say.subject(), ask, say.decided());
        }
    }

    /** The day beside a number; where none is given, none may stand there. */
    private void decided(String subject, Ask ask, String day) {
        List<String> keys = keys(ask.section().path() + ".decided");
        if (!day.isEmpty() || piece(subject, keys, scope(ask)) != null) {
            put(subject, keys, word(day), scope(ask));
        }
    }

    private void forget(String subject, Ask ask) {
        if (find(subject, ask) != null) {
            put(subject, keys(ask.path()), word("unknown"), scope(ask));
            if (ask.kind() == Kind.DATED) {
                decided(subject, ask, "");
            }
        }
    }

    private void add(Scope scope, String name) {
        List<String> keys = keys(scope.list());
        Piece items = piece(Key.PRODUCT, and(keys, ITEMS), null);
        Writing.Entry entry = new Writing.Entry(name);
        if (items instanceof Piece.Items list && !list.items().isEmpty()) {
            Patch patch = new Patch(text);
            new Pen(patch).append(list, entry);
            text = patch.apply();
        } else if (piece(Key.PRODUCT, keys, null) instanceof Piece.Fields) {
            put(Key.PRODUCT, and(keys, ITEMS), entry, null);
        } else {
            Map<String, Writing> list = new LinkedHashMap<>();
            list.put("list", word("open"));
            list.put(ITEMS, entry);
            put(Key.PRODUCT, keys, new Writing.Keys(list), null);
        }
    }

    private void drop(Scope scope, String name) {
        List<String> keys = and(keys(scope.list()), ITEMS);
        Piece.Items list = (Piece.Items) piece(Key.PRODUCT, keys, null);
        if (list.items().size() == 1) {
            put(Key.PRODUCT, keys, new Writing.Words(List.of(), false), null);
        } else {
            Patch patch = new Patch(text);
            new Pen(patch).remove(list, entry(scope, name));
            text = patch.apply();
        }
    }

    void put(String subject, List<String> keys, Writing value, Scope scope) {
        Patch patch = new Patch(text);
        boolean product = subject.equals(Key.PRODUCT);
        Shape shape = product ? Shape.file() : ((Shape.Entries) Shape.at(keys(scope.list()))).entry();
        new Pen(patch).put(product ? root() : entry(scope, subject), shape, keys, value);
        text = patch.apply();
    }

    /** What stands at a question, or null. */
    Piece find(String subject, Ask ask) {
        return piece(subject, keys(ask.path()), scope(ask));
    }

    String text() {
        return text;
    }

    private Piece piece(String subject, List<String> keys, Scope scope) {
        Piece here = subject.equals(Key.PRODUCT) ? root() : entry(scope, subject);
        for (String key : keys) {
            Piece.Field field = here instanceof Piece.Fields map ? map.get(key) : null;
            if (field == null) {
                return null;
            }
            here = field.value();
        }
        return here;
    }

    private Piece.Fields root() {
        return PieceReader.read(text)
                .map(Piece.Fields.class::cast)
                .orElseThrow(() -> new IllegalStateException("the text was read before"));
    }

    private Piece.Fields entry(Scope scope, String name) {
        if (piece(Key.PRODUCT, and(keys(scope.list()), ITEMS), null) instanceof Piece.Items list) {
            for (Piece item : list.items()) {
                if (item instanceof Piece.Fields fields
                        && fields.get(Writing.Entry.NAME) != null
                        && fields.get(Writing.Entry.NAME).value() instanceof Piece.Word word
                        && word.value().strip().equals(name)) {
                    return fields;
                }
            }
        }
        throw new IllegalArgumentException("there is no " + scope.noun() + " named " + name);
    }

    static Writing judged(Writing answer, String by, String because) {
        Map<String, Writing> keys = new LinkedHashMap<>();
        keys.put("answer", answer);
        if (!by.isBlank()) {
            keys.put("by", prose(by));
        }
        if (!because.isBlank()) {
            keys.put("because", prose(because));
        }
        return new Writing.Keys(keys);
    }

    private static Writing prose(String text) {
        return text.isBlank() ? word("") : new Writing.Prose(text.strip());
    }

    static Writing word(String text) {
        return new Writing.Word(text);
    }

    static Scope scope(Ask ask) {
        return ask.section().scope();
    }

    static List<String> keys(String path) {
        return List.of(path.split("\\."));
    }

    static List<String> and(List<String> keys, String key) {
        List<String> all = new java.util.ArrayList<>(keys);
        all.add(key);
        return all;
    }
}
