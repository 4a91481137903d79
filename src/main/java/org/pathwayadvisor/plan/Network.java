package org.pathwayadvisor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.reference.Spread;

/** Phases and what each waits for; a node stands behind all that it waits for. */
public record Network(List<Node> nodes) {
    public Network {
        nodes = List.copyOf(nodes);
    }

    /**
     * One phase, at one site.
     *
     * @param site     1, or the number of the hospital
     * @param fda      true where the time is FDA's and does not move with the maker's pace
     * @param chance   the share of cases in which it occurs
     * @param earliest the day before which it does not start
     * @param after    the places of the nodes that it waits for
     */
    public record Node(
            Phase phase, int site, Spread spread, boolean fda, double chance, double earliest, List<Integer> after) {
        public Node {
            after = List.copyOf(after);
        }
    }

    /** The place of a phase, at the first site. */
    public OptionalInt place(Phase phase) {
        return places(phase).stream().mapToInt(Integer::intValue).findFirst();
    }

    /** The places of a phase, one for each site. */
    public List<Integer> places(Phase phase) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).phase() == phase) {
                places.add(i);
            }
        }
        return places;
    }
}
