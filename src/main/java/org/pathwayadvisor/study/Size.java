package org.pathwayadvisor.study;

/** Numbers of people within reason: what is larger is refused before it is searched for. */
final class Size {
    static final int MOST = 100_000;

    private Size() {}

    static int bounded(double n) {
        if (!(n <= MOST)) {
            throw new IllegalArgumentException("more than 100,000 people would be needed");
        }
        return (int) Math.ceil(n);
    }
}
