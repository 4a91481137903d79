package org.pathwayadvisor.dictionary;

/**
 * One choice of a closed question.
 *
 * @param word  what stands in the file
 * @param said  its plain meaning where the constant does not carry one, else empty
 * @param value the model's constant
 */
public record Choice(String word, String said, Object value) {
    /** The plain meaning. */
    public String meaning() {
        return said.isEmpty() ? Text.meaning((Enum<?>) value) : said;
    }
}
