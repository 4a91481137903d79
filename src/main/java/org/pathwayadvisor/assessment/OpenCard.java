package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Section.Scope;

/**
 * What one person is asked at once: one question, or those beside it that the same person answers in one look. These are the
 * open yes/no questions of one section of the form, of all entries of a list, or one choice for each entry of a list. A
 * judgement stands alone, because who judges and why is asked behind it.
 *
 * @param asked the question that comes next
 * @param rows  it alone, or with others in form order
 */
public record OpenCard(OpenQuestion asked, List<OpenQuestion> rows) {
    /** More rows than these are not taken in at once. */
    static final int MOST = 12;

    public OpenCard {
        rows = List.copyOf(rows);
    }

    static OpenCard of(OpenQuestion alone) {
        return new OpenCard(alone, List.of(alone));
    }

    /** The question with those of others that belong on its card. */
    static OpenCard of(OpenQuestion first, List<OpenQuestion> others) {
        if (!first.list().isEmpty() || !fits(ask(first))) {
            return of(first);
        }
        List<OpenQuestion> rows = new ArrayList<>(List.of(first));
        others.stream()
                .filter(q -> rows.size() < MOST && !q.path().equals(first.path()))
                .filter(q -> q.list().isEmpty() && beside(first, q))
                .forEach(rows::add);
        ToIntFunction<OpenQuestion> order = q -> ask(q).order();
        rows.sort(Comparator.comparingInt(order)); // stable: entries keep the order in which they are asked
        return new OpenCard(first, rows);
    }

    private static boolean fits(Ask ask) {
        return (ask.kind() == Kind.TRI || ask.kind() == Kind.CHOICE)
                && !ask.question().judgement();
    }

    private static boolean beside(OpenQuestion first, OpenQuestion other) {
        Ask a = ask(first);
        Ask b = ask(other);
        boolean entry =
                a.section().scope() != Scope.FUNCTION && !first.subject().equals(Key.PRODUCT);
        boolean here = entry || first.subject().equals(other.subject());
        boolean alike = a.kind() == Kind.TRI
                ? b.kind() == Kind.TRI
                        && part(a).equals(part(b))
                        && a.question().who() == b.question().who()
                : a.equals(b);
        return here && alike && !b.question().judgement();
    }

    /** Sections of the product that are about one thing. */
    private static final Map<String, String> TOGETHER = Map.of(
            "study-design", "evidence",
            "quality-bar", "evidence",
            "hospital-it", "deployment",
            "rollout", "deployment",
            "go-to-market", "deployment",
            "human-factors", "clinical-ux");

    /** The part of the form: sections of the product that are about one thing, or one section of an entry. */
    private static String part(Ask ask) {
        String path = ask.section().path();
        if (ask.section().scope() != Scope.PRODUCT) {
            return ask.section().scope() + " " + path;
        }
        String[] words = path.split("\\.");
        return words[0].equals("data") && words.length > 1
                ? "data." + words[1]
                : TOGETHER.getOrDefault(words[0], words[0]);
    }

    private static Ask ask(OpenQuestion question) {
        return Dictionary.find(question.asked());
    }
}
