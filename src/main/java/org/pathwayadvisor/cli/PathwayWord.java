package org.pathwayadvisor.cli;

import java.util.Arrays;
import java.util.List;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.model.Pathway;

/** A pathway by the word that files and JSON have for it. */
final class PathwayWord {
    private PathwayWord() {}

    static Pathway of(String word) {
        for (Pathway p : Pathway.values()) {
            if (p.word().equals(word)) {
                return p;
            }
        }
        List<String> words = Arrays.stream(Pathway.values()).map(Pathway::word).toList();
        throw new UsageError(
                "`" + word + "` is not a pathway", Nearest.hint(word, words, "known: " + String.join(", ", words)));
    }
}
