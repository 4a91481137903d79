package org.pathwayadvisor.dictionary;

import java.util.Locale;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Words;

/** Code words and plain words of the model's names. */
public final class Text {
    private Text() {}

    /** The word of a constant in files: lower case with hyphens. */
    public static String word(Enum<?> constant) {
        return constant instanceof Pathway p
                ? p.word()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The plain meaning of a constant. */
    public static String meaning(Enum<?> constant) {
        Words words = words(constant);
        return words == null ? word(constant) : words.value();
    }

    /** What is said where a criterion is not met. */
    public static String negation(Enum<?> constant) {
        Words words = words(constant);
        return words == null || words.not().isEmpty() ? "not so: " + meaning(constant) : words.not();
    }

    private static Words words(Enum<?> constant) {
        try {
            return constant.getDeclaringClass().getField(constant.name()).getAnnotation(Words.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code basisShown} as {@code basis-shown}. */
    public static String kebab(String camel) {
        StringBuilder out = new StringBuilder();
        for (char c : camel.toCharArray()) {
            if (Character.isUpperCase(c)) {
                if (out.length() > 0) {
                    out.append('-');
                }
                out.append(Character.toLowerCase(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
