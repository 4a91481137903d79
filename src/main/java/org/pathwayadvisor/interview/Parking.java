package org.pathwayadvisor.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.questionnaire.Mark;

/** What is left open on purpose: the marks of a file that still hold. */
record Parking(List<Mark> marks) {
    Parking {
        marks = List.copyOf(marks);
    }

    /** Of a file: a mark on what has been answered since, or on what is gone, does not count. */
    static Parking of(String text, Answers answers) {
        return new Parking(
                Mark.all(text).stream().filter(m -> open(m.path(), answers)).toList());
    }

    private static boolean open(String path, Answers answers) {
        if (path.equals(Asked.PRODUCT_NAME)) {
            return answers.name().isEmpty();
        }
        for (Scope scope : Scope.values()) {
            if (!scope.list().isEmpty() && scope.list().equals(path)) {
                return !answers.complete(scope);
            }
        }
        Optional<Key> key = Asked.key(path, answers);
        // An entry that is not listed may follow from other answers, and its questions are asked all the same.
        return key.isPresent()
                ? !answered(key.get(), answers)
                : Dictionary.find(path.substring(path.lastIndexOf(": ") + 1).strip()) != null;
    }

    /** True where each answer that the question asks for is given, certain or held. */
    static boolean answered(Key key, Answers answers) {
        Ask ask = Dictionary.find(key.path());
        return ask.kind() == Kind.SET && key.path().equals(ask.path())
                ? ask.choices().stream()
                        .allMatch(c -> answers.given().containsKey(new Key(key.subject(), ask.path() + "." + c.word())))
                : answers.given().containsKey(key);
    }

    Parking with(Mark mark) {
        List<Mark> more = new ArrayList<>(without(mark.path()).marks());
        more.add(mark);
        return new Parking(more);
    }

    Parking without(String path) {
        return new Parking(marks.stream().filter(m -> !m.path().equals(path)).toList());
    }

    /** The names of all parked questions. */
    Set<String> paths() {
        return marks.stream().map(Mark::path).collect(Collectors.toCollection(TreeSet::new));
    }

    List<Mark> of(Mark.Kind kind) {
        return marks.stream().filter(m -> m.kind() == kind).toList();
    }

    List<Mark> of(String person) {
        return marks.stream().filter(m -> m.person().equals(person)).toList();
    }

    List<String> people() {
        return marks.stream()
                .map(Mark::person)
                .filter(p -> !p.isEmpty())
                .distinct()
                .toList();
    }
}
