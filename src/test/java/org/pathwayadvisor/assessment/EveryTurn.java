package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Variable;

/** Brute force over turned answers: every single one, and every pair, each asked on its own. */
final class EveryTurn {
    private final Answers answers;
    private final LeverChoices choices;
    private final List<Turn> turns = new ArrayList<>();
    private final Set<Set<Turn>> found = new HashSet<>();
    private int singles;
    private int pairs;

    EveryTurn(Answers answers, LeverChoices choices, Collection<Variable> variables) {
        this.answers = answers;
        this.choices = choices;
        variables.forEach(v -> turns.addAll(choices.of(v.key(), answers)));
    }

    int singles() {
        return singles;
    }

    int pairs() {
        return pairs;
    }

    /** The smallest sets that reach something; what holds a barred set is none. */
    Set<Set<Turn>> reaching(Predicate<Answers> reached, Collection<Set<Turn>> barred, int most) {
        for (Turn turn : turns) {
            singles++;
            attempt(Set.of(turn), reached, barred);
        }
        for (int i = 0; most > 1 && i < turns.size(); i++) {
            for (int j = i + 1; j < turns.size(); j++) {
                if (!turns.get(i).key().equals(turns.get(j).key())) {
                    pairs++;
                    attempt(Set.of(turns.get(i), turns.get(j)), reached, barred);
                }
            }
        }
        return found;
    }

    private void attempt(Set<Turn> some, Predicate<Answers> reached, Collection<Set<Turn>> barred) {
        if (some.stream().anyMatch(t -> found.contains(Set.of(t)))
                || barred.stream().anyMatch(some::containsAll)) {
            return;
        }
        Turned now = Turned.of(answers, some);
        boolean counts = now.stands()
                && (choices != LeverChoices.CHOSEN_WITH_WORDS || LeverWith.holds(some, answers, now.answers()));
        if (counts && reached.test(now.answers())) {
            found.add(some);
        }
    }
}
