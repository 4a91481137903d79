package org.pathwayadvisor.reference;

import java.util.List;
import java.util.Locale;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.yaml.Node;

/**
 * Words of special controls, and the questions that say something about a control which holds one of them.
 *
 * @param words     in small letters
 * @param questions paths of questions
 */
public record ControlWords(List<String> words, List<String> questions) {
    public ControlWords {
        words = List.copyOf(words);
        questions = List.copyOf(questions);
    }

    /** True where a control holds one of the words. */
    public boolean in(String control) {
        String small = control.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(small::contains);
    }

    static List<ControlWords> read(TableReader table) {
        return table.list("controls").stream().map(row -> read(table, row)).toList();
    }

    private static ControlWords read(TableReader table, Node.Fields row) {
        List<String> questions = table.words(row, "questions");
        for (String path : questions) {
            if (Dictionary.find(path) == null) {
                table.problem(row.place(), "`" + path + "` is not a question", "`pathway questions` lists them");
            }
        }
        return new ControlWords(table.words(row, "words"), questions);
    }
}
