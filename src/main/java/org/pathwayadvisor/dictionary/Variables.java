package org.pathwayadvisor.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Tri;

/** The closed answers of a product, in form order. */
public final class Variables {
    private static final List<Object> YES_NO = List.of(Tri.YES, Tri.NO);

    private Variables() {}

    /** Those of the whole product and of the given functions. */
    public static List<Variable> of(List<String> functions) {
        List<Variable> all = new ArrayList<>();
        for (Ask ask : Dictionary.all()) {
            if (!ask.closed() || ask.section().scope() == Scope.SERVICE) {
                continue;
            }
            if (ask.section().scope() == Scope.PRODUCT) {
                add(all, Key.PRODUCT, ask);
            } else {
                functions.forEach(f -> add(all, f, ask));
            }
        }
        return List.copyOf(all);
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
