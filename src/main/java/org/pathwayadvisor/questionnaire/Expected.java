package org.pathwayadvisor.questionnaire;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Section.Scope;

/** What a questionnaire has to say after some changes. */
final class Expected {
    private String name;
    private final Map<Scope, List<String>> entries = new EnumMap<>(Scope.class);
    private final Set<String> complete;
    private final Map<Key, Said> said = new HashMap<>();

    /** Answers that a change may move along with its own: those that a number tells by its form. */
    private final Set<Key> free = new HashSet<>();

    /** An answer, apart from the constant that its word stands for. */
    private record Said(String text, boolean held, String by, String because, LocalDate decided) {
        static Said of(Given given) {
            return new Said(given.text(), given.held(), given.by(), given.because(), given.decided());
        }
    }

    Expected(Answers answers) {
        name = answers.name();
        answers.entries().forEach((scope, names) -> entries.put(scope, new ArrayList<>(names)));
        complete = new HashSet<>(answers.complete());
        answers.given().forEach((key, given) -> said.put(key, Said.of(given)));
    }

    void change(Change change) {
        if (change instanceof Change.Say say) {
            say(say);
        } else if (change instanceof Change.Pick pick) {
            pick(pick);
        } else if (change instanceof Change.Forget forget) {
            said.keySet().removeIf(k -> about(k, forget.subject(), forget.ask()));
            told(forget.subject(), forget.ask());
        } else if (change instanceof Change.Add add) {
            entries.computeIfAbsent(add.scope(), s -> new ArrayList<>()).add(add.name());
        } else if (change instanceof Change.Rename rename) {
            entries.get(rename.scope()).replaceAll(n -> n.equals(rename.name()) ? rename.to() : n);
            Map<Key, Said> moved = new HashMap<>();
            said.forEach(
                    (k, v) -> moved.put(k.subject().equals(rename.name()) ? new Key(rename.to(), k.path()) : k, v));
            said.clear();
            said.putAll(moved);
        } else if (change instanceof Change.Drop drop) {
            entries.get(drop.scope()).remove(drop.name());
            said.keySet().removeIf(k -> k.subject().equals(drop.name()));
        } else if (change instanceof Change.Listed listed) {
            complete.remove(listed.scope().list());
            if (listed.complete()) {
                complete.add(listed.scope().list());
            }
        } else if (change instanceof Change.Call call) {
            name = call.product();
        }
    }

    private void say(Change.Say say) {
        LocalDate decided = say.decided().isEmpty() ? LocalDate.MIN : day(say.decided());
        said.put(
                new Key(say.subject(), say.ask().path()),
                new Said(
                        say.word().strip(),
                        say.held(),
                        say.by().strip(),
                        say.because().strip(),
                        decided));
        told(say.subject(), say.ask());
    }

    private void pick(Change.Pick pick) {
        for (Choice choice : pick.ask().choices()) {
            Key key = new Key(pick.subject(), pick.ask().path() + "." + choice.word());
            String word = pick.choices().get(choice.word());
            if (word != null && Word.of(word).answered()) {
                Word read = Word.of(word);
                said.put(
                        key,
                        new Said(
                                read.text(),
                                read.held(),
                                pick.by().strip(),
                                pick.because().strip(),
                                LocalDate.MIN));
            } else if (word != null) {
                said.remove(key);
            }
        }
    }

    private void told(String subject, Ask ask) {
        if (ask.kind() == Kind.DATED) {
            NumberForms.told(ask).forEach(a -> free.add(new Key(subject, a.path())));
        }
    }

    /** A day that does not exist is the reader's to tell. */
    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return LocalDate.MIN;
        }
    }

    private static boolean about(Key key, String subject, Ask ask) {
        return key.subject().equals(subject)
                && (key.path().equals(ask.path())
                        || ask.kind() == Kind.SET
                                && key.path().startsWith(ask.path() + ".")
                                && ask.choice(key.path().substring(ask.path().length() + 1)) != null);
    }

    /** True where answers say anything else. */
    boolean differs(Answers answers) {
        Map<Key, Said> now = new HashMap<>();
        answers.given().forEach((key, given) -> now.put(key, Said.of(given)));
        now.keySet().removeAll(free);
        said.keySet().removeAll(free);
        entries.values().removeIf(List::isEmpty);
        return !name.equals(answers.name())
                || !entries.equals(answers.entries())
                || !complete.equals(Set.copyOf(answers.complete()))
                || !said.equals(now);
    }
}
