package org.pathwayadvisor.study;

import java.util.function.IntPredicate;

/**
 * Two answers to "how many", because exact power goes up and down like a saw: the first number that does, and the one
 * from which every larger number does.
 */
record Search(int first, int stable) {
    /** Looks at 1, 2, 3 … in this order, up to the cap, and further only where the cap itself does not do. */
    static Search upTo(int cap, IntPredicate does) {
        int first = 0;
        int stable = 0;
        for (int n = 1; n <= cap || stable == 0; n++) {
            if (n > 10 * Size.MOST) {
                throw new IllegalArgumentException("more than a million people would be needed");
            }
            if (!does.test(n)) {
                stable = 0;
            } else {
                first = first == 0 ? n : first;
                stable = stable == 0 ? n : stable;
            }
        }
        return new Search(first, stable);
    }

    /** How far the saw is followed, given a size by approximation. */
    static int cap(int approximate) {
        return Math.max(400, 3 * approximate);
    }
}
