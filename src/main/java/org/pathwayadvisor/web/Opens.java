package org.pathwayadvisor.web;

import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;

/** Whether an answer has opened a later question. */
final class Opens {
    private Opens() {}

    static boolean opened(Place place, Answers answers) {
        for (String condition : Wording.of(place.ask()).opens()) {
            int blank = condition.lastIndexOf(' ');
            if (holds(place.subject(), condition.substring(0, blank), condition.substring(blank + 1), answers)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(String subject, String path, String word, Answers answers) {
        Ask ask = Dictionary.find(path);
        if (ask == null) {
            return false;
        }
        boolean member = ask.kind() == Kind.SET && path.equals(ask.path());
        String full = member ? path + "." + word : path;
        String wanted = member ? "yes" : word;
        Given given = answers.given().get(new Key(subject, full));
        if (given == null) {
            given = answers.given().get(new Key(Key.PRODUCT, full));
        }
        if (given == null) {
            return false; // `unknown` opens nothing before the first question is met
        }
        return ask.kind() == Kind.DATED
                ? wanted.equals(given.text().equals("none-found") ? "none-found" : "found")
                : given.text().equals(wanted);
    }
}
