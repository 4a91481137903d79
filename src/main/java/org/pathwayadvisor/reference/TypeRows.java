package org.pathwayadvisor.reference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.model.Answer;
import org.pathwayadvisor.model.AssumptionBar;
import org.pathwayadvisor.model.SoftwareFunction;
import org.pathwayadvisor.model.Trait;
import org.pathwayadvisor.model.Tri;

/**
 * The rows that one function needs. A type that lacks one trait for certain is ruled out by that one, so that its other
 * traits, which would say so again or not matter, are left out; and so are the answers that no trait left reads. Which
 * conclusions follow is the same, in every completion.
 */
public final class TypeRows {
    private final List<Object> rows;

    /** What is in every selection. */
    private final List<Object> always = new ArrayList<>();

    private final Map<String, List<Placed>> types = new LinkedHashMap<>();

    private final Map<String, Map<String, Integer>> known = new HashMap<>();

    /** The places of answers that more than device types read. */
    private final BitSet kept = new BitSet();

    private int count;

    /** A trait and the place of the answer that it reads. */
    private record Placed(Trait trait, int place) {
        /** The first in the order in which firings are sorted: the one that an explanation would show. */
        private boolean before(Placed other) {
            int byPath = trait.path().compareTo(other.trait.path());
            return byPath < 0 || byPath == 0 && trait.choice().compareTo(other.trait.choice()) < 0;
        }
    }

    /** @param types the device types whose traits may be left out */
    TypeRows(List<Object> rows, Set<String> types) {
        this.rows = rows;
        for (Object row : rows) {
            if (row instanceof Trait t && types.contains(t.type())) {
                this.types
                        .computeIfAbsent(t.type(), x -> new ArrayList<>())
                        .add(new Placed(t, place(t.path(), t.choice())));
                continue;
            }
            always.add(row);
            if (row instanceof Trait t) {
                kept.set(place(t.path(), t.choice()));
            } else if (row instanceof AssumptionBar bar) {
                kept.set(place(bar.path(), bar.choice()));
            }
        }
    }

    private int place(String path, String choice) {
        Map<String, Integer> places = known.get(path);
        if (places == null) {
            places = new HashMap<>();
            known.put(path, places);
        }
        Integer place = places.putIfAbsent(choice, count);
        return place == null ? count++ : place;
    }

    /** The rows that every selection holds. */
    public List<Object> always() {
        return always;
    }

    /** The rows for facts of which none will be taken back while they are used. */
    public Selection under(Collection<?> facts) {
        String subject = null;
        for (Object fact : facts) {
            if (fact instanceof SoftwareFunction f) {
                if (subject != null) {
                    return new Selection(rows, known, null);
                }
                subject = f.subject();
            }
        }
        return subject == null || types.isEmpty() ? new Selection(rows, known, null) : under(given(subject, facts));
    }

    private Tri[] given(String subject, Collection<?> facts) {
        Tri[] given = new Tri[count];
        for (Object fact : facts) {
            if (fact instanceof Answer a && a.subject().equals(subject)) {
                Integer place = placeOf(known, a);
                if (place != null) {
                    given[place] = given[place] == null || given[place] == a.answer() ? a.answer() : Tri.UNKNOWN;
                }
            }
        }
        return given;
    }

    private Selection under(Tri[] given) {
        List<Object> selected = new ArrayList<>(always);
        BitSet read = (BitSet) kept.clone();
        for (List<Placed> traits : types.values()) {
            Placed lacking = lacking(traits, given);
            for (Placed placed : lacking == null ? traits : List.of(lacking)) {
                selected.add(placed.trait());
                read.set(placed.place());
            }
        }
        return new Selection(selected, known, read);
    }

    private static Placed lacking(List<Placed> traits, Tri[] given) {
        Placed lacking = null;
        for (Placed placed : traits) {
            if (given[placed.place()] == placed.trait().unwanted() && (lacking == null || placed.before(lacking))) {
                lacking = placed;
            }
        }
        return lacking;
    }

    private static Integer placeOf(Map<String, Map<String, Integer>> known, Answer answer) {
        return known.getOrDefault(answer.path(), Map.of()).get(answer.choice());
    }

    /** Some rows, and which answers they read. */
    public static final class Selection {
        private final List<Object> rows;
        private final Map<String, Map<String, Integer>> known;
        private final BitSet read;

        /** @param read null where every answer may matter */
        private Selection(List<Object> rows, Map<String, Map<String, Integer>> known, BitSet read) {
            this.rows = rows;
            this.known = known;
            this.read = read;
        }

        public List<Object> rows() {
            return rows;
        }

        /** False for an answer that none of the rows reads. */
        public boolean reads(Object fact) {
            if (read == null || !(fact instanceof Answer answer)) {
                return true;
            }
            Integer place = placeOf(known, answer);
            return place == null || read.get(place);
        }
    }
}
