package org.pathwayadvisor.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.model.Question;

/** The wording of each question, read once: a form reads all of it again and again. */
final class Wording {
    private static final Map<String, Question> KNOWN = new ConcurrentHashMap<>();

    private Wording() {}

    static Question of(Ask ask) {
        return KNOWN.computeIfAbsent(ask.path(), path -> ask.question());
    }
}
