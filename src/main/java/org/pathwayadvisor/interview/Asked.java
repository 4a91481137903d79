package org.pathwayadvisor.interview;

import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.assessment.OpenQuestion;
import org.pathwayadvisor.assessment.OpenQuestion.About;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Section.Scope;

/**
 * A question on the table.
 *
 * @param path    its name, with its entry: {@code triage: image.draws}; of a list its place in the file
 * @param subject the entry that it is about
 * @param ask     the question of the catalogue; empty where names are asked
 * @param scope   the list whose names are asked; the product where its own name is asked
 * @param choices the choices that are offered
 * @param single  true for one choice of a list, asked alone
 * @param about   what it can still change
 * @param stops   how many possible stops hang on it
 * @param duties  how many possible duties hang on it
 */
record Asked(
        String path,
        String subject,
        Optional<Ask> ask,
        Scope scope,
        List<Choice> choices,
        boolean single,
        String text,
        String why,
        String who,
        About about,
        int stops,
        int duties) {
    Asked(
            String path,
            String subject,
            Optional<Ask> ask,
            Scope scope,
            List<Choice> choices,
            boolean single,
            String text,
            String why,
            String who) {
        this(path, subject, ask, scope, choices, single, text, why, who, About.ROUTE, 0, 0);
    }

    static final String PRODUCT_NAME = "product.name";

    static Asked of(OpenQuestion open, Answers answers) {
        for (Scope scope : Scope.values()) {
            if (!scope.list().isEmpty() && scope.list().equals(open.path())) {
                return list(scope, open.question(), open.why(), open.who()).about(open);
            }
        }
        Key key = key(open.path(), answers).orElseGet(() -> new Key(open.subject(), open.asked()));
        return question(key, unanswered(key, open.choices(), answers)).about(open);
    }

    /** Of a list also the choices that change nothing yet: who reads it answers it whole, and is not asked it again. */
    private static List<String> unanswered(Key key, List<String> open, Answers answers) {
        return Dictionary.find(key.path()).choices().stream()
                .map(Choice::word)
                .filter(c -> open.isEmpty()
                        || open.contains(c)
                        || !answers.given().containsKey(new Key(key.subject(), key.path() + "." + c)))
                .toList();
    }

    private Asked about(OpenQuestion open) {
        return new Asked(
                path, subject, ask, scope, choices, single, text, why, who, open.about(), open.stops(), open.duties());
    }

    /** A question of the catalogue; {@code words} are the choices that are open, or none for all. */
    static Asked question(Key key, List<String> words) {
        Ask ask = Dictionary.find(key.path());
        boolean single = ask.kind() == Kind.SET && !key.path().equals(ask.path());
        List<Choice> choices = single
                ? List.of(ask.choice(key.path().substring(ask.path().length() + 1)))
                : ask.choices().stream()
                        .filter(c -> words.isEmpty() || words.contains(c.word()))
                        .toList();
        return new Asked(
                key.toString(),
                key.subject(),
                Optional.of(ask),
                ask.section().scope(),
                choices,
                single,
                ask.question().text(),
                ask.question().why(),
                Text.meaning(ask.question().who()));
    }

    static Asked list(Scope scope, String text, String why, String who) {
        return new Asked(scope.list(), Key.PRODUCT, Optional.empty(), scope, List.of(), false, text, why, who);
    }

    static Asked productName() {
        return new Asked(
                PRODUCT_NAME,
                Key.PRODUCT,
                Optional.empty(),
                Scope.PRODUCT,
                List.of(),
                false,
                "What is the product called?",
                "The name stands above every report; no rule reads it.",
                "product manager");
    }

    /** The key of a question's name; names of entries may hold colons themselves. */
    static Optional<Key> key(String path, Answers answers) {
        for (Scope scope : Scope.values()) {
            for (String name : answers.names(scope)) {
                if (path.startsWith(name + ": ")) {
                    Key key = new Key(name, path.substring(name.length() + 2));
                    Ask ask = Dictionary.find(key.path());
                    if (ask != null && ask.section().scope() == scope) {
                        return Optional.of(key);
                    }
                }
            }
        }
        Ask ask = Dictionary.find(path);
        return ask != null && ask.section().scope() == Scope.PRODUCT
                ? Optional.of(new Key(Key.PRODUCT, path))
                : Optional.empty();
    }

    /** True for an entry that the file does not list yet: one that follows from other answers. */
    boolean unlisted(Answers answers) {
        return ask.isPresent()
                && scope != Scope.PRODUCT
                && !answers.names(scope).contains(subject);
    }

    /** The name under which it is parked: that of a choice is its list. */
    String parked() {
        return ask.map(a -> new Key(subject, a.path()).toString()).orElse(path);
    }

    boolean asksNames() {
        return ask.isEmpty() && scope != Scope.PRODUCT;
    }

    /** True for an answer in a person's own words, in which a command needs a colon. */
    boolean free() {
        return ask.isEmpty() || ask.get().kind() == Kind.TEXT;
    }

    boolean several() {
        return ask.isPresent() && ask.get().kind() == Kind.SET && !single;
    }
}
