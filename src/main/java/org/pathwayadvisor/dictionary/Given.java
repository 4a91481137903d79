package org.pathwayadvisor.dictionary;

import java.time.LocalDate;
import org.pathwayadvisor.model.Day;
import org.pathwayadvisor.model.Num;
import org.pathwayadvisor.model.Tri;

/**
 * One answer.
 *
 * @param value   the model's constant, a {@link Num}, a {@link Day} or a text; of a dated number its {@link Tri}
 * @param text    the word that stands in the file
 * @param held    true for an answer that ends in {@code ~}: held, not certain
 * @param by      who judged, or empty
 * @param because why, or empty
 * @param decided the day of a dated number's decision, else {@link LocalDate#MIN}
 */
public record Given(Object value, String text, boolean held, String by, String because, LocalDate decided) {
    public static Given of(Object value, String text) {
        return new Given(value, text, false, "", "", LocalDate.MIN);
    }

    /** What holds on a day: a numbered thing does not exist before its decision. */
    public Object on(LocalDate day) {
        return decided.isAfter(day) ? Tri.NO : value;
    }
}
