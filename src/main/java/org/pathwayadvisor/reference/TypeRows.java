package org.pathwayadvisor.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /** The traits of each type in the order of their words: the first that is lacking stands for the type. */
    private final List<Trait[]> types = new ArrayList<>();

    /** The place of each of these traits' answer. */
    private final List<int[]> places = new ArrayList<>();

    private final Map<String, Map<String, Integer>> known = new HashMap<>();
    private final Set<Integer> barred = new HashSet<>();
    private int count;

    /** @param types the device types whose traits may be left out */
    TypeRows(List<Object> rows, Set<String> types) {
        this.rows = rows;
        Map<String, List<Trait>> byType = new TreeMap<>();
        for (Object row : rows) {
            if (row instanceof Trait t && types.contains(t.type())) {
                byType.computeIfAbsent(t.type(), x -> new ArrayList<>()).add(t);
            } else {
                always.add(row);
            }
            if (row instanceof Trait t) {
                int place = place(t.path(), t.choice());
                if (!types.contains(t.type())) {
                    barred.add(place);
                }
            } else if (row instanceof AssumptionBar bar) {
                barred.add(place(bar.path(), bar.choice()));
            }
        }
        byType.values().forEach(this::add);
    }

    private int place(String path, String choice) {
        return known.computeIfAbsent(path, p -> new HashMap<>()).computeIfAbsent(choice, c -> count++);
    }

    private void add(List<Trait> traits) {
        traits.sort(Comparator.comparing(t -> t.path() + " " + t.choice() + " " + t.wanted()));
        types.add(traits.toArray(Trait[]::new));
        places.add(traits.stream().mapToInt(t -> place(t.path(), t.choice())).toArray());
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
        boolean[] read = new boolean[count];
        barred.forEach(place -> read[place] = true);
        for (int i = 0; i < types.size(); i++) {
            Trait[] traits = types.get(i);
            int[] at = places.get(i);
            int lacking = lacking(traits, at, given);
            for (int j = 0; j < traits.length; j++) {
                if (lacking < 0 || lacking == j) {
                    selected.add(traits[j]);
                    read[at[j]] = true;
                }
            }
        }
        return new Selection(selected, known, read);
    }

    private static int lacking(Trait[] traits, int[] places, Tri[] given) {
        for (int i = 0; i < traits.length; i++) {
            if (given[places[i]] == traits[i].unwanted()) {
                return i;
            }
        }
        return -1;
    }

    private static Integer placeOf(Map<String, Map<String, Integer>> known, Answer answer) {
        return known.getOrDefault(answer.path(), Map.of()).get(answer.choice());
    }

    /** Some rows, and which answers they read. */
    public static final class Selection {
        private final List<Object> rows;
        private final Map<String, Map<String, Integer>> known;
        private final boolean[] read;

        /** @param read null where every answer may matter */
        private Selection(List<Object> rows, Map<String, Map<String, Integer>> known, boolean[] read) {
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
            return place == null || read[place];
        }
    }
}
