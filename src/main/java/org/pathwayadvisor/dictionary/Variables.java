package org.pathwayadvisor.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pathwayadvisor.model.Section;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Tri;

/** The closed answers of a product, in form order. */
public final class Variables {
    private static final List<Object> YES_NO = List.of(Tri.YES, Tri.NO);

    private Variables() {}

    /** What the FDA route can depend on: the whole product and the given functions. */
    public static List<Variable> of(List<String> functions) {
        return all(s -> !s.data() && !s.care(), scope -> scope == Scope.FUNCTION ? functions : List.of());
    }

    /** What the rules on data can read: the whole product, its channels, services and sets of data. */
    public static List<Variable> data(Answers answers) {
        return all(s -> !s.care(), scope -> scope == Scope.FUNCTION ? List.of() : answers.names(scope));
    }

    /** What the rules on evidence, safety and readiness can read: all but channels, services and sets of data. */
    public static List<Variable> care(Answers answers) {
        return all(s -> s.care() || !s.data(), answers::names);
    }

    private static List<Variable> all(Predicate<Section> read, Function<Scope, List<String>> names) {
        List<Variable> all = new ArrayList<>();
        for (Ask ask : Dictionary.all()) {
            Scope scope = ask.section().scope();
            if (ask.closed() && read.test(ask.section())) {
                List<String> subjects = scope == Scope.PRODUCT ? List.of(Key.PRODUCT) : names.apply(scope);
                subjects.forEach(subject -> add(all, subject, ask));
            }
        }
        return List.copyOf(all);
    }

    /** The answers to one closed question about one subject. */
    public static List<Variable> of(Ask ask, String subject) {
        List<Variable> some = new ArrayList<>();
        add(some, subject, ask);
        return List.copyOf(some);
    }

    private static void add(List<Variable> all, String subject, Ask ask) {
        if (ask.kind() == Kind.SET) {
            ask.choices()
                    .forEach(c -> all.add(new Variable(new Key(subject, ask.path() + "." + c.word()), ask, YES_NO)));
        } else {
            all.add(new Variable(
                    new Key(subject, ask.path()),
                    ask,
                    ask.choices().stream().map(Choice::value).toList()));
        }
    }
}
