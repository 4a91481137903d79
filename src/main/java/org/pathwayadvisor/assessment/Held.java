package org.pathwayadvisor.assessment;

/**
 * An answer that is held, not certain.
 *
 * @param otherwise  what follows if it is wrong, in words
 * @param assumption where nobody gave it: the working assumption of this project that holds it, in words; else empty
 */
public record Held(String path, String answer, String question, String otherwise, String assumption) {
    /** An answer that the user holds. */
    public Held(String path, String answer, String question, String otherwise) {
        this(path, answer, question, otherwise, "");
    }

    /** True where nobody gave the answer. */
    public boolean ours() {
        return !assumption.isEmpty();
    }
}
