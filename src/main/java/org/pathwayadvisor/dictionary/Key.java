package org.pathwayadvisor.dictionary;

/**
 * One answer's name: about what, and which question. For a choice of a set the path holds the choice:
 * {@code inputs.image}.
 */
public record Key(String subject, String path) implements Comparable<Key> {
    /** The subject of answers about the product as a whole. */
    public static final String PRODUCT = "product";

    @Override
    public int compareTo(Key other) {
        int bySubject = subject.compareTo(other.subject);
        return bySubject != 0 ? bySubject : path.compareTo(other.path);
    }

    // By hand, because the generated ones are linked when first called, which costs a cold start 20 ms.
    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + path.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && subject.equals(key.subject) && path.equals(key.path);
    }

    @Override
    public String toString() {
        return subject.equals(PRODUCT) ? path : subject + ": " + path;
    }
}
