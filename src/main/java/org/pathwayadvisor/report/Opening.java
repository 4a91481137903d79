package org.pathwayadvisor.report;

import java.util.List;

/**
 * What a reader sees first: the answer in words, how firmly it stands, and the figures that a meeting asks for. No part
 * of it is shown without the status.
 *
 * @param overruled what persons said against the rules, expired or in effect
 * @param status   the line that goes with every pathway
 * @param headline the pathway, or what is still possible
 * @param type     class, regulation and product code, or empty
 * @param says     how firmly it stands, and what else is to be said
 * @param functions the answer of each function, where there are several
 */
public record Opening(
        String product,
        String day,
        String intendedUse,
        String outOfDate,
        List<String> overruled,
        String status,
        String standing,
        String headline,
        String type,
        List<String> says,
        List<Item> functions,
        List<Fact> facts) {
    public Opening {
        overruled = List.copyOf(overruled);
        says = List.copyOf(says);
        functions = List.copyOf(functions);
        facts = List.copyOf(facts);
    }

    /**
     * One figure.
     *
     * @param weight whether it stops, is open, or is only told
     * @param notes  what must be read with it
     */
    public record Fact(String label, String value, Weight weight, List<String> notes) {
        public Fact {
            notes = notes.stream().filter(n -> !n.isEmpty()).toList();
        }

        static Fact of(String label, String value, String... notes) {
            return new Fact(label, value, Weight.TOLD, List.of(notes));
        }

        Fact weighing(Weight other) {
            return new Fact(label, value, other, notes);
        }
    }

    /** How much a figure weighs. */
    public enum Weight {
        STOPS,
        OPEN,
        TOLD
    }
}
