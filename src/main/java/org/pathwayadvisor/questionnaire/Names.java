package org.pathwayadvisor.questionnaire;

import java.util.Optional;
import org.pathwayadvisor.yaml.Node;

/** Names of products, functions and services. */
final class Names {
    private static final int LONGEST = 80;

    private Names() {}

    /** The name, or empty where it is missing or wrong; only a wrong one is a problem here. */
    static Optional<String> read(String path, Node node, Sheet sheet) {
        if (!(node instanceof Node.Text text)) {
            sheet.problem(
                    node.place(), "`" + path + "` takes one value, not " + node.kind(), "write it behind the colon");
            return Optional.empty();
        }
        Word word = new Word(text.value().strip(), false, true, text.place());
        if (word.text().isEmpty() || word.text().equals("unknown") && !text.quoted()) {
            return Optional.empty();
        }
        if (word.text().indexOf('\n') >= 0 || word.text().length() > LONGEST) {
            sheet.problem(word.place(), "`" + path + "` is one line of at most 80 letters", "shorten it");
            return Optional.empty();
        }
        return Values.text(path, word, sheet);
    }
}
