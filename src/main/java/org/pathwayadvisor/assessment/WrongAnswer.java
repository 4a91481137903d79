package org.pathwayadvisor.assessment;

import java.util.List;
import org.pathwayadvisor.model.Pathway;

/**
 * An answer that must stay true: with another one in its place the product ends on something heavier.
 *
 * @param path      the answer's name; of a list, one of its choices
 * @param question  as it is asked
 * @param answer    the word in the file
 * @param instead   the word that would make it heavier
 * @param means     what that word means
 * @param pathways  what the product can end on then; one where it is settled
 */
public record WrongAnswer(
        String path, String question, String answer, String instead, String means, List<Pathway> pathways) {
    public WrongAnswer {
        pathways = List.copyOf(pathways);
    }
}
