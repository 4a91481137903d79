package org.pathwayadvisor.assessment;

import java.util.List;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Kind;

/** A turned answer in product terms: the sentence that its question holds, else the question with the new answer. */
final class LeverWords {
    private LeverWords() {}

    static LeverChange of(Turn turn, Answers before) {
        Ask ask = AnswerWords.ask(turn.key());
        Given now = before.given().get(turn.key());
        return new LeverChange(
                turn.key().toString(),
                ask.question().text(),
                now == null ? "" : now.text() + (now.held() ? "~" : ""),
                turn.to().text(),
                ask.question().lever(),
                says(turn, ask, now));
    }

    private static String says(Turn turn, Ask ask, Given now) {
        String word = turn.to().text();
        for (String said : List.of(ask.question().leverSaid())) {
            if (said.startsWith(word + ": ")) {
                return said.substring(word.length() + 2);
            }
        }
        if (ask.kind() == Kind.SET) {
            String choice = turn.key().path().substring(ask.path().length() + 1);
            String meaning = ask.choice(choice).meaning();
            String verb = word.equals("yes") ? "add" : now == null ? "not" : "leave out";
            return ask.question().text() + " " + Character.toUpperCase(verb.charAt(0)) + verb.substring(1) + ": "
                    + meaning;
        }
        String instead = now == null ? "" : ", not " + meaning(ask, now.text());
        return ask.question().text() + " " + meaning(ask, word) + instead;
    }

    /** What the new answer means; of a list, the choice. */
    static String meaning(Turn turn) {
        Ask ask = AnswerWords.ask(turn.key());
        return ask.kind() == Kind.SET
                ? ask.choice(turn.key().path().substring(ask.path().length() + 1))
                        .meaning()
                : meaning(ask, turn.to().text());
    }

    private static String meaning(Ask ask, String word) {
        Choice choice = ask.choice(word);
        return choice == null ? word : choice.meaning();
    }
}
