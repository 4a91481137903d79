package org.pathwayadvisor.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;

/** What has been read so far: answers with their places, and problems. */
final class Sheet {
    /** More than this nobody reads; the rest is counted as one. */
    private static final int MOST = 200;

    final SortedMap<Key, Given> given = new TreeMap<>();
    final Map<Key, Place> places = new HashMap<>();
    final List<Problem> problems = new ArrayList<>();

    void answer(Key key, Given value, Place place) {
        given.put(key, value);
        places.put(key, place);
    }

    boolean full() {
        return problems.size() >= MOST;
    }

    void problem(Place place, String what, String help) {
        problems.add(new Problem(place, what, help));
    }
}
