package org.pathwayadvisor.yaml;

import java.util.List;

/**
 * A piece of YAML text and where it stands, for those who change a text and keep the rest of it. Offsets count chars;
 * a piece ends behind its last character, before blanks and comments.
 */
public sealed interface Piece {
    int start();

    int end();

    /** A single value. */
    record Word(int start, int end, String value) implements Piece {}

    /** @param flow true between brackets, false where each item has a line of its own */
    record Items(int start, int end, boolean flow, List<Piece> items) implements Piece {}

    /** @param flow true between braces, false where each key has a line of its own */
    record Fields(int start, int end, boolean flow, List<Field> fields) implements Piece {
        /** The key with this name, or null. */
        public Field get(String key) {
            for (Field f : fields) {
                if (f.key().equals(key)) {
                    return f;
                }
            }
            return null;
        }
    }

    /** @param colon the offset behind the colon */
    record Field(String key, int start, int colon, Piece value) {
        public int end() {
            return Math.max(colon, value.end());
        }
    }
}
