package org.pathwayadvisor.assessment;

import java.util.List;

/**
 * The single answers that must not be wrong.
 *
 * @param wrong    the other answers after which something heavier is possible, in form order
 * @param complete false where whoever asked wanted no more before every answer was looked at
 */
public record Truths(List<WrongAnswer> wrong, boolean complete) {
    public Truths {
        wrong = List.copyOf(wrong);
    }
}
