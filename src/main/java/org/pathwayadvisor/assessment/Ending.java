package org.pathwayadvisor.assessment;

import org.pathwayadvisor.model.Pathway;

/**
 * On what a function ends: a pathway, and the device type that names it. The class is that of the type.
 *
 * @param type the type, or empty where none that leads to the pathway fits
 */
record Ending(Pathway pathway, String type) implements Comparable<Ending> {
    @Override
    public int compareTo(Ending other) {
        int byPathway = pathway.compareTo(other.pathway);
        return byPathway != 0 ? byPathway : type.compareTo(other.type);
    }
}
