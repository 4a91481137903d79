package org.pathwayadvisor.shelf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a form: numbers and texts one after the other, for a reader that knows what comes next. */
public final class FormWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** @param number zero or more */
    public FormWriter number(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("a form holds no number below zero: " + number);
        }
        int rest = number;
        for (; rest >= 0x80; rest >>>= 7) {
            out.write(rest & 0x7F | 0x80);
        }
        out.write(rest);
        return this;
    }

    /** A text is read fastest where each of its characters is one byte; its first number says whether it is. */
    public FormWriter text(String text) {
        boolean plain = text.chars().allMatch(c -> c <= 0xFF);
        byte[] bytes = text.getBytes(plain ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        number(bytes.length << 1 | (plain ? 0 : 1));
        out.writeBytes(bytes);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
