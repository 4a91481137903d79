package org.pathwayadvisor.assessment;

import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;

/** One answer that is made another one; of a list, one of its choices. */
record Turn(Key key, Given to) implements Comparable<Turn> {
    @Override
    public int compareTo(Turn other) {
        int byKey = AnswerWords.order(key, other.key);
        return byKey != 0 ? byKey : to.text().compareTo(other.to.text());
    }
}
