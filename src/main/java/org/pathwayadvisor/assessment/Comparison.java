package org.pathwayadvisor.assessment;

import java.util.List;

/**
 * What a submission would compare and ask FDA about.
 *
 * @param types     every device type that the answers show, the deciding one first
 * @param answers   the questions about an authorized product to compare with, in form order; empty where no 510(k) is
 *     possible
 * @param questions what to take to a Pre-Submission, in words
 */
public record Comparison(List<Fitting> types, List<Compared> answers, List<String> questions) {
    /** Nothing to compare. */
    public static final Comparison NONE = new Comparison(List.of(), List.of(), List.of());

    public Comparison {
        types = List.copyOf(types);
        answers = List.copyOf(answers);
        questions = List.copyOf(questions);
    }

    /** A device type that fits. */
    public record Fitting(String type, String title, String regulation, String code) {}

    /** @param answer in the file's words, empty where it is open */
    public record Compared(String path, String question, String answer) {}
}
