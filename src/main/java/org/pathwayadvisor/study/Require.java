package org.pathwayadvisor.study;

/** Refuses numbers that mean nothing, in plain words that a command can hand on. */
final class Require {
    private Require() {}

    /** Between 0 and 1, neither of them. */
    static double inside(String name, double value) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException(name + " must be between 0 and 1, and is " + Decimal.of(value));
        }
        return value;
    }

    /** From 0 to 1. */
    static double share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be from 0 to 1, and is " + Decimal.of(value));
        }
        return value;
    }

    /** From 0, and below 1. */
    static double belowOne(String name, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(name + " must be 0 or more and below 1, and is " + Decimal.of(value));
        }
        return value;
    }

    static int atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, and is " + value);
        }
        return value;
    }

    /** A count of some among all. */
    static void among(int some, int all) {
        atLeastOne("the number of people", all);
        if (some < 0 || some > all) {
            throw new IllegalArgumentException(some + " cannot be counted among " + all);
        }
    }
}
