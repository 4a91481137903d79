package org.pathwayadvisor.assessment;

import java.util.Arrays;
import java.util.List;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Words;

/**
 * A question that can still change a result.
 *
 * @param path      its name, with the entry: {@code triage: image.draws}; of a list of entries its place in the file
 * @param choices   of a list of which the file answers some: the words of those that are open; else empty
 * @param separates the pathway words that the answer can still tell apart
 * @param about     what it can still change
 * @param left      how many pathways its least telling answer leaves, as far as a look ahead sees; 0 where none are counted
 * @param stops     how many possible stops hang on it
 * @param duties    how many possible duties hang on it
 */
public record OpenQuestion(
        String path,
        String question,
        String why,
        String who,
        List<String> choices,
        List<String> separates,
        About about,
        int left,
        int stops,
        int duties) {

    /** What a question can still change. */
    public enum About {
        @Words("the FDA pathway")
        ROUTE,
        @Words("health data")
        DATA,
        @Words("evidence, safety and rollout")
        CARE
    }

    public OpenQuestion {
        choices = List.copyOf(choices);
        separates = List.copyOf(separates);
    }

    /** A question of which only its words are known. */
    public OpenQuestion(
            String path, String question, String why, String who, List<String> choices, List<String> separates) {
        this(path, question, why, who, choices, separates, About.ROUTE, 0, 0, 0);
    }

    /** A question of the catalogue about some findings. */
    static OpenQuestion of(Key key, Ask ask, List<String> choices, About about, int stops, int duties) {
        return new OpenQuestion(
                key.toString(),
                ask.question().text(),
                ask.question().why(),
                Text.meaning(ask.question().who()),
                choices,
                List.of(),
                about,
                0,
                stops,
                duties);
    }

    /** The list whose entries it asks for; empty for a question of the catalogue. */
    public String list() {
        return Arrays.stream(Scope.values())
                .map(Scope::list)
                .filter(list -> !list.isEmpty() && list.equals(path))
                .findFirst()
                .orElse("");
    }

    /** The entry that it is about, or {@link Key#PRODUCT}. */
    public String subject() {
        int at = path.lastIndexOf(": ");
        return at < 0 ? Key.PRODUCT : path.substring(0, at);
    }

    /** Its name in the catalogue, or that of one choice of a set; of a list of entries its place. */
    public String asked() {
        int at = path.lastIndexOf(": ");
        return at < 0 ? path : path.substring(at + 2);
    }
}
