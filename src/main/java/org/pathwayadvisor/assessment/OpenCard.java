package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.pathwayadvisor.assessment.OpenQuestion.About;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Section.Scope;

/**
 * What one person is asked at once: one question, or those beside it that the same person answers in one look. These are the
 * open yes/no questions of one section of the form, of all entries of a list, or one choice for each entry of a list. Once
 * the pathway stands, a card holds whatever one person usually knows: yes/no questions to be ticked, and others to be
 * answered in a word, or picked so that each is then a card of its own. A judgement stands alone, because who judges and why
 * is asked behind it.
 *
 * @param asked the question that comes next
 * @param rows  it alone, or with others in form order
 */
public record OpenCard(OpenQuestion asked, List<OpenQuestion> rows) {
    /** More rows than these are not taken in at once. */
    static final int MOST = 12;

    /** A choice between more than these is not taken in beside other questions. */
    private static final int FEW = 8;

    /** A verdict on data is waited for: fewer than these are asked one by one. */
    private static final int MANY = 3;

    public OpenCard {
        rows = List.copyOf(rows);
    }

    static OpenCard of(OpenQuestion alone) {
        return new OpenCard(alone, List.of(alone));
    }

    /**
     * The question with those of others that belong on its card.
     *
     * @param ready those of which somebody said that they can be answered now: no card asks that again
     */
    static OpenCard of(OpenQuestion first, List<OpenQuestion> others, Set<String> ready) {
        if (!first.list().isEmpty() || ask(first).question().judgement()) {
            return of(first);
        }
        boolean now = ready.contains(first.path());
        List<OpenQuestion> open = others.stream()
                .filter(q -> q.list().isEmpty() && !ask(q).question().judgement())
                .filter(q -> now == ready.contains(q.path()))
                .toList();
        if (!now && first.about() != About.ROUTE) {
            OpenCard person = of(first, open, OpenCard::known);
            long gathered = person.rows().stream()
                    .filter(q -> !ticked(q))
                    .map(OpenCard::ask)
                    .distinct()
                    .count();
            if (person.gathers() && (first.about() == About.CARE || gathered >= MANY)) {
                return person;
            }
        }
        return of(first, open, OpenCard::beside);
    }

    /** True where what is no yes/no question is answered in a word, or picked, or left open. */
    public boolean gathers() {
        return rows.stream().map(OpenCard::ask).distinct().count() > 1
                && !rows.stream().allMatch(OpenCard::ticked);
    }

    /** True for one of a few choices: it is answered in a word beside other questions. */
    public static boolean brief(Ask ask) {
        return ask.kind() == Kind.CHOICE && ask.choices().size() <= FEW;
    }

    private static boolean ticked(OpenQuestion question) {
        return ask(question).kind() == Kind.TRI;
    }

    private static OpenCard of(
            OpenQuestion first, List<OpenQuestion> open, BiPredicate<OpenQuestion, OpenQuestion> with) {
        List<OpenQuestion> rows = new ArrayList<>(List.of(first));
        open.stream()
                .filter(q -> rows.size() < MOST && !q.path().equals(first.path()))
                .filter(q -> with.test(first, q))
                .forEach(rows::add);
        Comparator<OpenQuestion> form =
                Comparator.comparing((OpenQuestion q) -> !ticked(q)).thenComparing(q -> ask(q).order());
        rows.sort(form); // stable: entries keep the order in which they are asked
        return new OpenCard(first, rows);
    }

    /** Of the yes/no questions of one part, or of one choice for several entries. */
    private static boolean beside(OpenQuestion first, OpenQuestion other) {
        Ask a = ask(first);
        Ask b = ask(other);
        return switch (a.kind()) {
            case TRI -> b.kind() == Kind.TRI && part(a).equals(part(b)) && known(first, other);
            case CHOICE, TEXT -> a.equals(b) && known(first, other);
            default -> false;
        };
    }

    /** Of one person: about the product, about one function, or about the entries of one list. */
    private static boolean known(OpenQuestion first, OpenQuestion other) {
        Scope scope = ask(first).section().scope();
        boolean entries = scope != Scope.FUNCTION && scope != Scope.PRODUCT;
        boolean here = entries
                ? scope == ask(other).section().scope()
                : first.subject().equals(other.subject());
        return here && ask(first).question().who() == ask(other).question().who();
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
