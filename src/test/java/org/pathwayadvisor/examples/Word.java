package org.pathwayadvisor.examples;

import java.util.Map;
import java.util.TreeMap;
import org.pathwayadvisor.assessment.FunctionResult;
import org.pathwayadvisor.assessment.Outcome;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.yaml.Node;

/**
 * An expected answer of the specification, as a set of pathways and, where it says why, of statuses.
 *
 * @param statuses empty where any will do
 */
record Word(java.util.List<String> pathways, java.util.List<String> statuses) {
    static Map<String, Word> read(Node file) {
        Map<String, Word> words = new TreeMap<>();
        for (Node.Field f : ((Node.Fields) file).fields()) {
            Node.Fields word = (Node.Fields) f.value();
            words.put(
                    f.key(),
                    new Word(ExampleFiles.texts(word.get("pathways")), ExampleFiles.texts(word.get("statuses"))));
        }
        return words;
    }

    /** True where a possible result of a function is one of those that the word means. */
    boolean allows(Outcome possible, FunctionResult result) {
        if (!pathways.contains(possible.pathway().word())) {
            return false;
        }
        return statuses.isEmpty()
                || result.settled()
                        .flatMap(Outcome::status)
                        .map(Text::word)
                        .filter(statuses::contains)
                        .isPresent();
    }
}
