package org.pathwayadvisor.interview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.assessment.OpenQuestion.About;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.model.Pathway;

/** What an interview asks the rules. */
interface Questions {
    /**
     * What to ask now, of what is not parked; empty where nothing open matters any more.
     *
     * @param ready what somebody said can be answered now: it comes first
     */
    Optional<Sheet> next(Answers answers, Set<String> parked, Set<String> ready);

    /**
     * The answer so far, in one line.
     *
     * @param about what is being asked about
     */
    String soFar(Answers answers, Set<String> parked, About about);

    /** The pathways that some answers leave. */
    List<Pathway> possible(Answers answers);

    /** What kind of authority a citation is, and its title; empty where it is not on record. */
    String authority(String citation);
}
