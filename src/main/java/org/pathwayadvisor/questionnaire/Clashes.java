package org.pathwayadvisor.questionnaire;

import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Contradictions.Pair;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.yaml.Place;

/** Tells which answers about one subject contradict each other. */
final class Clashes {
    private Clashes() {}

    static void report(String subject, Sheet sheet) {
        for (Pair pair : Contradictions.violated(subject, key -> value(sheet, key))) {
            Key a = new Key(subject, pair.pathA());
            Key b = new Key(subject, pair.pathB());
            boolean swap = sheet.places.get(a).compareTo(sheet.places.get(b)) > 0;
            Key first = swap ? b : a;
            Key second = swap ? a : b;
            Place place = sheet.places.get(second);
            sheet.problem(
                    place,
                    said(second, sheet) + " contradicts " + said(first, sheet) + " in line "
                            + sheet.places.get(first).line(),
                    pair.why() + "; change one of them, or answer `unknown`");
        }
    }

    private static Object value(Sheet sheet, Key key) {
        Given given = sheet.given.get(key);
        return given == null ? null : given.value();
    }

    private static String said(Key key, Sheet sheet) {
        return "`" + key.path() + ": " + sheet.given.get(key).text() + "`";
    }
}
