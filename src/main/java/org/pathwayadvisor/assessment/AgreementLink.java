package org.pathwayadvisor.assessment;

import java.util.List;

/**
 * One link of the chain of agreements that patient data follow.
 *
 * @param from      who hands the data on; empty stands for the maker
 * @param to        who gets them; empty stands for the maker
 * @param agreement the answer on the agreement between the two, or empty while it is open
 * @param askFor    the clauses that nobody has confirmed it holds, in words
 */
public record AgreementLink(String from, String to, String agreement, List<String> askFor) {
    public AgreementLink {
        askFor = List.copyOf(askFor);
    }
}
