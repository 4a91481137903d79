package org.pathwayadvisor.interview;

import java.util.List;
import org.pathwayadvisor.questionnaire.Change;

/** What a typed line means. */
sealed interface Said {
    /** An answer. */
    record Answer(List<Change> changes) implements Said {}

    /**
     * Answers to several questions at once.
     *
     * @param changes one for each answer
     * @param open    those that nobody knows
     * @param ready   those that can be answered, each by itself
     */
    record Rows(List<Change.Say> changes, List<Asked> open, List<Asked> ready) implements Said {}

    /** The number of an authorized product without the day of its decision. */
    record NumberOnly(Change.Say say) implements Said {}

    /** Names for a list, or none more. */
    record Names(List<String> names, boolean none) implements Said {}

    /** Something else than an answer. */
    record Command(What what, String rest) implements Said {}

    /** A part of a word: the choices that hold it are wanted. */
    record Search(String word) implements Said {}

    /** Nothing that can be used, and what can. */
    record Wrong(String what, String help) implements Said {}

    /** What a person can type instead of an answer. */
    enum What {
        HELP,
        NOT_KNOWN,
        ASK,
        LATER,
        BACK,
        GO,
        QUIT
    }
}
