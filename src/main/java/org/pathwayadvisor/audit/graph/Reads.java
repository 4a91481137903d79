package org.pathwayadvisor.audit.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.rulebase.Clause;

/** An answer that a condition reads: the question, the choice of a list or empty, and the word that counts. */
record Reads(String path, String choice, String word) {
    /** In words: {@code yes}, {@code image: yes}. */
    String answer() {
        return choice.isEmpty() ? word : choice + ": " + word;
    }

    /** The answers that a pattern reads; none for a pattern on something else. */
    static Set<Reads> of(Clause.Pattern pattern) {
        Set<Reads> reads = new LinkedHashSet<>();
        for (Ask ask : Dictionary.all()) {
            if (ask.record() == pattern.type() && ask.closed()) {
                for (Clause.Constraint c : pattern.constraints()) {
                    if (c instanceof Clause.Is is) {
                        ask(ask, is, pattern, reads);
                    }
                }
            }
        }
        return reads;
    }

    private static void ask(Ask ask, Clause.Is is, Clause.Pattern pattern, Set<Reads> reads) {
        if (ask.kind() == Kind.SET) {
            if (is.component().equals("answer")) {
                for (Choice choice : choices(ask, pattern)) {
                    is.constants().forEach(v -> reads.add(new Reads(ask.path(), choice.word(), word(ask, v))));
                }
            }
        } else if (ask.component().getName().equals(is.component())) {
            is.constants().forEach(v -> reads.add(new Reads(ask.path(), "", word(ask, v))));
        }
    }

    /** The choices that a pattern names, or all where it names none. */
    private static List<Choice> choices(Ask ask, Clause.Pattern pattern) {
        List<Enum<?>> named = new ArrayList<>();
        String component = ask.record().getRecordComponents()[ask.position()].getName();
        for (Clause.Constraint c : pattern.constraints()) {
            if (c instanceof Clause.Is is && is.component().equals(component)) {
                named.addAll(is.constants());
            }
        }
        return ask.choices().stream()
                .filter(c -> named.isEmpty() || named.contains(c.value()))
                .toList();
    }

    private static String word(Ask ask, Enum<?> value) {
        if (value instanceof Tri tri) {
            return ask.kind() == Kind.DATED ? (tri == Tri.YES ? "a number" : "none-found") : Text.word(tri);
        }
        return ask.choices().stream()
                .filter(c -> c.value().equals(value))
                .map(Choice::word)
                .findFirst()
                .orElse(Text.word(value));
    }
}
