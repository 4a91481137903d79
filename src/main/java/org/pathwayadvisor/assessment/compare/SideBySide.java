package org.pathwayadvisor.assessment.compare;

import java.util.List;

/**
 * Two assessments beside each other: what differs in the answers, what differs in what follows, and which of the former
 * causes which of the latter.
 *
 * @param first       what the first side is called
 * @param second      what the second side is called
 * @param inputs      what was given otherwise: answers, lists, the law
 * @param differences what follows otherwise, in the order of a report
 * @param unexplained how many differences have no cause because the search stopped
 * @param alone       how many of the inputs, from the first, were tried on their own; the causes of a difference are all
 *     of its single ones only where that is each input
 * @param assessments how often the product was assessed
 */
public record SideBySide(
        String first,
        String second,
        List<Input> inputs,
        List<Difference> differences,
        int unexplained,
        int alone,
        int assessments) {
    public SideBySide {
        inputs = List.copyOf(inputs);
        differences = List.copyOf(differences);
    }

    /** True where some inputs were not tried on their own: a difference can have further causes. */
    public boolean cut() {
        return !differences.isEmpty() && alone < inputs.size();
    }

    /**
     * Something that was given otherwise.
     *
     * @param name     the answer's name, or {@code law}, or an entry of a list
     * @param question the question, or what it is
     * @param before   empty where it is not given
     * @param after    empty where it is not given
     */
    public record Input(String name, String question, String before, String after) {}

    /**
     * Something that follows otherwise.
     *
     * @param before empty where the first side does not have it
     * @param after  empty where the second side does not have it
     * @param causes each of which alone makes the difference on the first side, or takes it away on the second; of several
     *     inputs in one cause only all together do
     */
    public record Difference(Feature feature, String before, String after, List<List<String>> causes) {
        public Difference {
            causes = List.copyOf(causes);
        }
    }
}
