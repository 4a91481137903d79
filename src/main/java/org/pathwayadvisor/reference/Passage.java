package org.pathwayadvisor.reference;

import java.util.List;
import org.pathwayadvisor.yaml.Place;

/**
 * Where the words of an authority stand, and what tells that they still do.
 *
 * @param place   where the entry names it
 * @param text    the file of the source, without its ending: {@code regulation/part-807}, {@code guidance/003}
 * @param edition which edition of the source was read
 * @param heading a section with its paragraph ({@code § 807.81(a)(3)}), or the first words of a heading
 * @param to      the first words of the heading after the passage; empty for a section of law or up to the end
 * @param terms   words that stand in the passage
 * @param hash    the fingerprint of the passage as it was read; empty until it is written down
 */
public record Passage(
        Place place, String text, String edition, String heading, String to, List<String> terms, String hash) {
    /** Is the heading a section of law, whose paragraphs are numbered? */
    public boolean section() {
        return heading.startsWith("§");
    }
}
