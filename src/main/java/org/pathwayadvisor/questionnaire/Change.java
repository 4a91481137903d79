package org.pathwayadvisor.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.model.Section.Scope;

/** One change of a questionnaire file. A subject is an entry's name, or that of the product as a whole. */
public sealed interface Change {
    /**
     * An answer of one value.
     *
     * @param word    as it stands in the file: {@code yes}, {@code 0.85}, {@code K123456}, free words
     * @param held    true for "we think so"
     * @param by      who judged, or empty
     * @param because why, or empty
     * @param decided the day of a dated number, or empty
     */
    record Say(String subject, Ask ask, String word, boolean held, String by, String because, String decided)
            implements Change {
        public static Say of(String subject, Ask ask, String word) {
            return new Say(subject, ask, word, false, "", "", "");
        }
    }

    /**
     * Choices of a list.
     *
     * @param choices for a choice {@code yes}, {@code no}, {@code yes~}, {@code no~} or {@code unknown}; a choice that is
     *                not named keeps its answer
     */
    record Pick(String subject, Ask ask, Map<String, String> choices, String by, String because) implements Change {
        public Pick {
            choices = new LinkedHashMap<>(choices);
        }

        /** These hold, and no other does. */
        public static Pick all(String subject, Ask ask, Set<String> yes) {
            Map<String, String> words = new LinkedHashMap<>();
            for (Choice choice : ask.choices()) {
                words.put(choice.word(), yes.contains(choice.word()) ? "yes" : "no");
            }
            return new Pick(subject, ask, words, "", "");
        }
    }

    /** No answer any more. */
    record Forget(String subject, Ask ask) implements Change {}

    /** A new entry of a list. */
    record Add(Scope scope, String name) implements Change {}

    /** Another name for an entry. */
    record Rename(Scope scope, String name, String to) implements Change {}

    /** One entry less. */
    record Drop(Scope scope, String name) implements Change {}

    /** Whether a list is said to hold all there is. */
    record Listed(Scope scope, boolean complete) implements Change {}

    /** The product's name. */
    record Call(String product) implements Change {}

    /** What an interview left open: these and no others. */
    record Marks(List<Mark> marks) implements Change {
        public Marks {
            marks = List.copyOf(marks);
        }
    }
}
