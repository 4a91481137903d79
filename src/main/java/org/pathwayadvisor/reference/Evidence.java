package org.pathwayadvisor.reference;

import org.pathwayadvisor.dictionary.Text;

/**
 * What a figure of the plan rests on.
 *
 * @param source id of a {@link Source}
 * @param note   what to know beside it, or empty
 */
public record Evidence(String source, Certainty certainty, Quality quality, String note) {
    /** True where no source holds the figure. */
    public boolean judgement() {
        return certainty == Certainty.JUDGEMENT;
    }

    /** Certainty and kind in words, such as {@code judgement} or {@code second hand, survey}. */
    public String words() {
        String certain = Text.meaning(certainty);
        String kind = Text.meaning(quality);
        return certain.startsWith(kind) ? certain : certain + ", " + kind;
    }
}
