package org.pathwayadvisor.shelf;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link FormWriter} wrote, in the same order. */
public final class FormReader {
    private final byte[] content;
    private final int end;
    private int at;

    FormReader(byte[] content, int from, int end) {
        this.content = content;
        this.at = from;
        this.end = end;
    }

    public boolean more() {
        return at < end;
    }

    public int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte part = content[at++];
            number |= (part & 0x7F) << shift;
            if (part >= 0) {
                return number;
            }
        }
    }

    public String text() {
        int head = number();
        int length = head >>> 1;
        at += length;
        return new String(
                content, at - length, length, (head & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        System.arraycopy(content, at, bytes, 0, length);
        at += length;
        return bytes;
    }

    /** Passes over bytes that must be there; where they start. */
    int pass(int length) {
        if (length < 0 || length > end - at) {
            throw new IndexOutOfBoundsException(at + length);
        }
        at += length;
        return at - length;
    }
}
