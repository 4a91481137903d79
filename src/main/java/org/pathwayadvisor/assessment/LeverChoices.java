package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Lever;
import org.pathwayadvisor.model.Tri;

/** Which other answers a team could give: what the catalogue of questions says can be chosen, or claimed. */
enum LeverChoices {
    /** Answers that the team can choose. */
    CHOSEN {
        @Override
        boolean offers(Ask ask, String choice, Given now, String word) {
            List<String> from = List.of(ask.question().leverFrom());
            List<String> to = List.of(ask.question().leverTo());
            return ask.question().lever() == Lever.DESIGN
                    && (from.isEmpty() || now != null && from.contains(now.text()))
                    && (to.isEmpty() || to.contains(ask.kind() == Kind.SET ? choice : word));
        }
    },
    /** Answers that the team can choose, and words that fall with what they are about. */
    CHOSEN_WITH_WORDS {
        @Override
        boolean offers(Ask ask, String choice, Given now, String word) {
            return CHOSEN.offers(ask, choice, now, word)
                    || ask.question().lever() == Lever.CLAIM
                            && now != null
                            && now.value() == Tri.YES
                            && word.equals(Text.word(Tri.NO))
                            && !LeverWith.about(ask, choice.isEmpty() ? now.text() : choice)
                                    .isEmpty();
        }
    },
    /** Other words about the same product. */
    CLAIMED {
        @Override
        boolean offers(Ask ask, String choice, Given now, String word) {
            return ask.question().lever() == Lever.CLAIM;
        }
    },
    /** Any answer to what nobody has answered, whether it can be chosen or is found out. */
    OPEN {
        @Override
        boolean offers(Ask ask, String choice, Given now, String word) {
            return now == null;
        }
    },
    /** Any other answer to what is answered: it may be wrong. */
    WRONG {
        @Override
        boolean offers(Ask ask, String choice, Given now, String word) {
            return now != null;
        }
    };

    abstract boolean offers(Ask ask, String choice, Given now, String word);

    /** The turns of one answer, in the order of its choices. */
    List<Turn> of(Key key, Answers answers) {
        Ask ask = AnswerWords.ask(key);
        Given now = answers.given().get(key);
        List<Turn> turns = new ArrayList<>();
        if (!ask.closed()) {
            return turns;
        }
        if (ask.kind() == Kind.SET) {
            String choice = key.path().substring(ask.path().length() + 1);
            for (Tri value : List.of(Tri.YES, Tri.NO)) {
                add(turns, key, ask, choice, now, value, Text.word(value));
            }
        } else {
            ask.choices().forEach(c -> add(turns, key, ask, "", now, c.value(), c.word()));
        }
        return turns;
    }

    private void add(List<Turn> turns, Key key, Ask ask, String choice, Given now, Object value, String word) {
        boolean same = now != null && now.value().equals(value);
        if (!same && offers(ask, choice, now, word)) {
            turns.add(new Turn(key, Given.of(value, word)));
        }
    }
}
