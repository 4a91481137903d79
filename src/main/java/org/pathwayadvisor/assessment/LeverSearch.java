package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Key;

/**
 * Looks for the smallest sets of turned answers that reach an aim. Where an aim is not reached, the rules name answers of
 * which every set that reaches it turns one; so only these are turned, and no set is missed. All single turns are tried
 * before any pair, all pairs before any three. Words that do not fall with what they are about are no part of what is found.
 */
final class LeverSearch {
    /** The largest set that is looked for. */
    static final int MOST = 3;

    private final Answers answers;
    private final LeverChoices choices;
    private final LeverAim aim;
    private final Bound bound;
    private final Collection<Set<Turn>> barred;
    private final List<Set<Turn>> found = new ArrayList<>();
    private final Set<Set<Turn>> seen = new HashSet<>();
    private int tried;
    private boolean cut;

    LeverSearch(Answers answers, LeverChoices choices, LeverAim aim, int limit) {
        this(answers, choices, aim, new Bound(limit, () -> false), List.of());
    }

    /** @param barred sets that reach the aim and are none that is looked for: what holds one of them is not tried */
    LeverSearch(Answers answers, LeverChoices choices, LeverAim aim, Bound bound, Collection<Set<Turn>> barred) {
        this.answers = answers;
        this.choices = choices;
        this.aim = aim;
        this.bound = bound;
        this.barred = barred;
    }

    /**
     * Where a search ends.
     *
     * @param evaluations how often the rules may have decided something anew
     * @param over        true once whoever asked wants no more
     */
    record Bound(int evaluations, BooleanSupplier over) {}

    /**
     * What a search found.
     *
     * @param found     the smallest sets, fewest turns first, then in form order
     * @param tried     how many sets of turns were tried
     * @param complete  up to how many turns nothing was left out
     */
    record Found(List<Set<Turn>> found, int tried, int complete) {}

    private record Node(Set<Turn> turns, Map<Key, Object> next) {}

    Found run(int most) {
        LeverAim.Look first = aim.look(answers);
        List<Node> level = first.reached() ? List.of() : List.of(new Node(Set.of(), first.turns()));
        int complete = 0;
        for (int size = 1; size <= most && !cut; size++) {
            level = next(level, size == most);
            complete = cut ? complete : size;
        }
        found.sort(Comparator.comparing((Set<Turn> s) -> s.size()).thenComparing(LeverSearch::inFormOrder));
        return new Found(List.copyOf(found), tried, complete);
    }

    /** Two sets of the same size, by their turns in form order. */
    static int inFormOrder(Set<Turn> a, Set<Turn> b) {
        List<Turn> left = List.copyOf(a);
        List<Turn> right = List.copyOf(b);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int by = left.get(i).compareTo(right.get(i));
            if (by != 0) {
                return by;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private List<Node> next(List<Node> level, boolean last) {
        List<Node> next = new ArrayList<>();
        for (Node node : level) {
            List<Key> keys = new ArrayList<>(node.next().keySet());
            keys.sort(AnswerWords::order);
            for (Key key : keys) {
                if (node.turns().stream().noneMatch(t -> t.key().equals(key))) {
                    Object value = node.next().get(key);
                    for (Turn turn : choices.of(key, answers)) {
                        if (!turn.to().value().equals(value)) {
                            attempt(node, turn, last, next);
                        }
                    }
                }
            }
        }
        return next;
    }

    private void attempt(Node node, Turn turn, boolean last, List<Node> next) {
        Set<Turn> turns = new TreeSet<>(node.turns());
        turns.add(turn);
        if (cut || holdsOne(turns) || !seen.add(turns)) {
            return;
        }
        if (aim.evaluations() >= bound.evaluations() || bound.over().getAsBoolean()) {
            cut = true;
            return;
        }
        tried++;
        Turned now = Turned.of(answers, turns);
        if (!now.stands()) {
            if (!last) {
                Map<Key, Object> against = new HashMap<>();
                now.against()
                        .forEach(key ->
                                against.put(key, now.answers().given().get(key).value()));
                next.add(new Node(turns, against));
            }
            return;
        }
        boolean counts = choices != LeverChoices.CHOSEN_WITH_WORDS || LeverWith.holds(turns, answers, now.answers());
        if (last) {
            if (counts && aim.reached(now.answers())) {
                found.add(turns);
            }
            return;
        }
        LeverAim.Look look = aim.look(now.answers());
        if (look.reached() && counts) {
            found.add(turns);
        } else if (!look.reached() || !turns.stream().allMatch(LeverWith::words)) {
            next.add(new Node(turns, look.reached() ? LeverWith.standing(turns, now.answers()) : look.turns()));
        }
    }

    private boolean holdsOne(Set<Turn> turns) {
        return found.stream().anyMatch(turns::containsAll) || barred.stream().anyMatch(turns::containsAll);
    }
}
